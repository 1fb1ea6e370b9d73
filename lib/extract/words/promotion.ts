import { phrases } from './phrases';

/** Asks for something: an account, an address, money, a follow. */
export const PROMOTION = phrases(
  {
    en: `subscrib~ | sign up | newsletter~ | follow us | follow me | follow @ | follow * on twitter | follow * on facebook | follow * on instagram
      | download our | download the app | join us | join our | join the conversation | become a member | donat~ | support our | support us | get the latest | get the best
      | get the day | in your inbox | to your inbox | delivered through your letterbox | an email with the top | like us on | log in to | login to | register now
      | register for | register to | free trial | #-day trial | share this | share it with a friend | share your story | email address | push notif~ | get access to
      | republish our | help us spread | spread the word | no credit card required`,
    de: `abonn~ | jetzt anmelden | jetzt lesen | jetzt testen | jetzt registrieren | folgen sie uns | unterstützen sie | kostenlos testen`,
    fr: `abonnez~ | s'abonner | inscrivez~ | suivez~ | soutenez~ | faites un don | téléchargez l'application`,
    es: `suscríb~ | suscrib~ | síguenos | siga-nos | regístrate | inscríbete | descarga la app | haz una donación`,
    it: `abbonati | abbonamento | iscriviti | seguici | registrati | scarica l'app | sostieni~`,
    pt: `assine | inscreva~ | siga-nos | siga a * no | cadastre-se | baixe o app | receba as notícias | não serão aprovados`,
    nl: `abonneer~ | meld je aan | schrijf je in | volg ons | steun ons | download de app`,
    pl: `zapisz się | subskryb~ | obserwuj nas | zarejestruj się | wesprzyj nas | pobierz aplikację`,
    ru: `подпишитесь | подписывайтесь | подписаться | следите за нами | зарегистрируйтесь | поддержите нас | скачайте приложение`,
    ja: `登録 | フォロー | 購読 | ダウンロードはこちら`,
    zh: `订阅 | 关注我们 | 关注公众号 | 扫码 | 下载客户端 | 訂閱`,
  },
  'inside',
);

/** Tells what the site earns by its links. */
export const DISCLOSURE = phrases(
  {
    en: `earn a commission | earn commission | earn us a commission | affiliate commission | may contain affiliate links | contains affiliate links | chosen independently by
      | independently selected by | participates in various affiliate | as an amazon associate`,
    de: `affiliate-links | provision vom händler`,
    fr: `liens affiliés | liens d'affiliation`,
    es: `enlaces de afiliados | enlaces de afiliación`,
    it: `link di affiliazione | link affiliati`,
    pt: `links de afiliados`,
    nl: `affiliate links | affiliatelinks`,
    pl: `linki afiliacyjne`,
    ru: `партнёрские ссылки | партнерские ссылки`,
    ja: `アフィリエイト`,
    zh: `联盟链接`,
  },
  'inside',
);

/** Starts as a request or an offer does. */
export const IMPERATIVE = phrases(
  {
    en: `subscribe | sign | follow | download | join | become | donate | support | get | like | log | register | share | click | tap | watch | listen | find | check | email
      | send | contact | want | do you | have a | got a | if you | to subscribe | to sign | to receive | to get | to read | help | republish | free | save
      | buy | enjoy | try | stay | don't | never | by signing | every day we`,
    de: `abonnieren | folgen | jetzt | melden | sie wollen | unterstützen | testen`,
    fr: `suivez | abonnez | inscrivez | recevez | soutenez | pour`,
    es: `suscr~ | sígue~ | síguenos | regístr~ | recibe | si quieres`,
    it: `iscriviti | seguici | abbonati | ricevi | registrati`,
    pt: `assine | siga | inscreva~ | receba | cadastre~ | baixe | atenção`,
    nl: `schrijf | meld | volg | abonneer | ontvang`,
    pl: `zapisz | subskryb~ | obserwuj | zarejestruj`,
    ru: `подпи~ | следите | зарегистр~ | поддержите`,
  },
  'start',
);
