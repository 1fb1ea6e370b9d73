/** Word beginnings that say what the date after them is, in the languages of the sites: English first. */
export const PUBLISHED_CUES =
  'publish posted issued released first+appeared originally veröffentlicht erschienen erstellt publié paru posté mis+en+ligne publicad publicat pubblicat gepubliceerd geplaatst verschenen opublikowan dodano utworzono опубликован размещен размещён дата+публикации 公開 掲載 投稿 配信 发布 發布 发表 發表 刊登'.split(
    ' ',
  );

export const UPDATED_CUES =
  'updat modif revis edited amended reviewed corrected refreshed last+checked aktualisiert aktualizac aktualizow zaktualiz geändert überarbeitet bearbeitet mis+à+jour modifié actualis actualiz atualiz aggiorn modificat bijgewerkt gewijzigd laatste+update zmieniono обновл изменен изменён 更新 最終更新 修改 修正'.split(
    ' ',
  );
