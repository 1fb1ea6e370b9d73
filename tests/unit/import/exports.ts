/** Small exports in the ways other programs write them; every site and person is made up. */

export const POCKET = `title,url,time_added,tags,status
Harbour wall to be raised by a metre,https://courier.test/2025/03/04/harbour-wall,1741080000,sea|walls,unread
"Baker says ""never again"", then reopens",https://gazette.test/baker?utm_source=pocket,1735689600,,archive
https://gazette.test/untitled,https://gazette.test/untitled,1735689600,,unread
A note to self,mailto:me@gazette.test,1735689600,,unread
`;

export const POCKET_PAGE = `<!DOCTYPE html>
<html><!--So long and thanks for all the fish--><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://courier.test/ferry-timetable" time_added="1700000000" tags="sea,slow travel">Ferry timetable thins out</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="javascript:alert(1)" time_added="1700000000" tags="">Never an address</a></li>
</ul></body></html>`;

export const INSTAPAPER = `URL,Title,Selection,Folder,Timestamp,Tags
https://courier.test/owls,Owls return to the mill,"The keeper counted nine owls.",Unread,1700000000,"[""birds""]"
`;

export const INSTAPAPER_PAGE = `<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body>
<h1>Unread</h1><ol><li><a href="https://courier.test/mill">The mill turns again</a></li></ol>
<h1>Old trades</h1><ol><li><a href="https://courier.test/rope">Last ropemaker retires</a></li></ol>
</body></html>`;

export const READWISE = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Tram line waits for rails,https://gazette.test/tram,01h,"['city', 'rail']",2024-04-01 09:30:00+00:00,0.4,new,True
`;

export const HIGHLIGHTS = `Highlight,Book Title,Book Author,URL,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
"The rails lie in a field,
rusting.",Tram line waits for rails,Ines Vall,https://gazette.test/tram,,,,,0,2024-04-02 10:00:00+00:00,"city, rail"
Nobody ordered sleepers.,Tram line waits for rails,Ines Vall,https://gazette.test/tram,,,,,0,2024-04-02 10:05:00+00:00,
Call me a cab.,The Long Novel,Otto Pell,,,,,page,12,2020-01-01,
`;

const PROSE =
  '<p>The council of Ostby voted on Tuesday to close the swimming hall for good.</p><p>“We have no money for the roof,” said Mayor Lena Falk. “It rains into the pool.”</p><p>The hall was built in 1971 and repaired twice since then, most recently in 2009.</p>';

export const WALLABAG = JSON.stringify([
  {
    is_archived: 1,
    is_starred: 0,
    tags: ['town'],
    id: 4,
    title: 'Ostby closes its swimming hall',
    url: 'https://courier.test/ostby-hall',
    content: `${PROSE}<img src=x onerror=alert(1)>`,
    created_at: '2024-11-05T08:00:00+0000',
    published_at: '2024-11-04T17:00:00+0000',
    published_by: ['Per Holm'],
    language: 'en_GB',
    annotations: [],
  },
  { is_archived: 0, title: 'No address', content: '', created_at: 'soon' },
]);

export const WALLABAG_TABLE = `Title;URL;Content;Tags;"MIME Type";Language;"Creation date"
"Ostby closes its swimming hall";https://courier.test/ostby-hall;"${PROSE}";town;text/html;en;"05/11/2024 08:00:00"
`;

export const OMNIVORE_LIST = JSON.stringify([
  {
    id: 'a',
    slug: 'ostby-hall',
    title: 'Ostby closes its swimming hall',
    description: '',
    author: 'Per Holm',
    url: 'https://courier.test/ostby-hall',
    state: 'Archived',
    labels: ['town', { name: 'Sport' }],
    savedAt: '2024-11-05T08:00:00.000Z',
    publishedAt: '2024-11-04T17:00:00.000Z',
  },
  {
    id: 'b',
    slug: 'lost',
    title: 'Its text is lost',
    url: 'https://courier.test/lost',
    savedAt: '2024-11-06T08:00:00.000Z',
  },
]);
export const OMNIVORE_TEXT = `<html><body><div>${PROSE}</div></body></html>`;

export const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1600000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1600000000">News</H3>
        <DD>What is in the papers
        <DL><p>
            <DT><H3 ADD_DATE="1600000000">Stone &amp; water</H3>
            <DL><p>
                <DT><A HREF="https://courier.test/news/quarry-floods-after-a-week-of-rain" ADD_DATE="1710000000" TAGS="rain">Quarry floods after a week of rain | Courier</A>
            </DL><p>
            <DT><A HREF="https://mail.test/inbox" ADD_DATE="1710000000">Inbox</A>
        </DL><p>
    </DL><p>
</DL><p>`;

export const SAVED_PAGE = `<!DOCTYPE html>
<!-- saved from url=(0047)https://courier.test/2025/02/11/lighthouse-sold -->
<html lang="en"><head><title>Lighthouse sold for one krone – Courier</title>
<meta property="og:site_name" content="Courier"></head><body><article><h1>Lighthouse sold for one krone</h1>
<p>The lighthouse at Skarv Point was sold on Monday to the only bidder, a retired pilot, for a single krone.</p>
<p>“I will paint it before the winter, and the lamp will burn again,” said Nils Aker, who bought it.</p>
<p>The coast authority had looked for a buyer since 2018. It keeps the right to enter the tower for repairs of the radio mast.</p>
<p>Visitors have been coming to the point since the lamp went out, and the parish hopes that the stairs will be open to them by June of next year, when the causeway is to be finished.</p>
</article></body></html>`;
