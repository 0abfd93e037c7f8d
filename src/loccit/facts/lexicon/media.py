"""Titles of newspapers, agencies, broadcasters, magazines, journals and sites."""

import re

# Whole titles, or what every title with that word is.
_SURE = (
    r"Reuters|Bloomberg|AFP|Agence France-Presse|(?:the |The )?Associated Press|BBC"
    r"|CNN|NBC|CBS|NPR|PBS|CNBC|MSNBC|ITV|Al[- ]Jazeera|Xinhua|Yonhap|TASS|Tass|KCNA"
    r"|Kyodo|Interfax|Ukrinform|RIA Novosti|DPA|EFE|ANSA|PTI|IRNA|Politico|POLITICO"
    r"|Axios|Spiegel|Monde|Figaro|Libération|Zeitung|Allgemeine|Pravda|Izvestia"
    r"|Kommersant|Meduza|El País|El Mundo|La Stampa|Repubblica|Corriere|Haaretz|Nikkei"
    r"|Asahi|Yomiuri|Mainichi|Hankyoreh|Ilbo|Newsweek|New Yorker|Lancet|BMJ|JAMA"
    r"|PNAS|PLOS|PLoS|NEJM|bioRxiv|medRxiv|arXiv|SSRN|Foreign (?:Affairs|Policy)"
    r"|ProPublica|Bellingcat|Jane[’']?s|Gazeta|Semafor|BuzzFeed|HuffPost|Vox|Lawfare"
    r"|Substack|Ynet|Globo|Folha|Clarín|Kathimerini|Caixin|Kathmandu Post"
    r"|(?<=[’']s )World|Daily|Sunday|New Scientist|Scientific American"
    r"|Guardian (?:Australia|US|Weekly)|Fox Business|GB News|[WK][A-Z]{3}(?:-TV|-FM)"
    r"|Newswire|Newsroom|Newspaper|Helsingin Sanomat|Aftenposten|Politiken|Dagens"
    r"|Telegraaf|Volkskrant|L[’']Équipe|Les Echos|Handelsblatt|Bild|Verge|MarketWatch"
    r"|Euractiv|STAT|LBC|ITN|NTV|RTL|CBC|Rzeczpospolita|Wyborcza|Suspilne|Lenta|Rossiya|Rossiyskaya|Yle|NRK|SVT"
    r"|RTÉ|RTE|ZDF|ARD|NHK|ABC News|Fox News|Sky News|ESPN|Cryosphere"
)
# Words that end a title: "New York Post" is one, "Post Office" is not.
_LAST = (
    r"Times|Post|Week|Journal|News|Herald|Guardian|Telegraph|Tribune|Diplomat|Economist|AP"
    r"|ABC|Fox|Sky|Review|Magazine|Gazette|Chronicle|Observer|Mirror|Independent|Wired"
    r"|Weekly|Today|Globe|Courier|Forbes|Fortune|Atlantic|Nature|Science|Cell"
    r"|Conversation|Intercept|Register|Quarterly|Bulletin|Sun|Standard|Examiner"
    r"|Dispatch|Inquirer|Sentinel|Scotsman|Radio|Television|TV|Letters|Annals"
    r"|Transactions|Proceedings|Reporter|Recorder|Argus|Echo|Star|Advertiser|Bee"
    r"|Ledger|Mercury|Spectator|Statesman|Nation|Republic|Hill|Insider|Gazeta|Express"
    r"|Mail|Metro|Digest|Wire|Beast|Age|Record|Press|Broadcasting|Asia Times"
)
_OWN = (  # titles of several words whose last word is common, or begin with a medium
    r"Nature [A-Z]\w+(?: (?:& |and )?[A-Z]\w+)*|Science [A-Z]\w+"
    r"|(?:Star|Times|Post|Sun|Herald|News)-[A-Z]\w+|Times (?:Radio|Higher Education)"
    r"|Physical Review [A-Z]\w*|Time [Mm]agazine"
)
_END = r"(?![\w’'-])(?! [A-Z][a-z]| &)"
LEXICON = re.compile(
    rf"(?<![\w-])(?:{_SURE})(?![\w])|(?<![\w-])(?:{_OWN})(?![\w])"
    rf"|(?<![\w])(?:{_LAST}){_END}"
    rf"|(?<![\w-])(?:Times|Journal|Bulletin|Annals|Proceedings|Review|Gazette|Star"
    rf"|Post)(?= (?:of|for) )"
)
# A preceding noun that makes whatever follows a title.
KINDS = (
    r"(?:magazine|newspaper|daily|weekly|journal|news[^\S\n](?:agency|site|website"
    r"|outlet|service|portal)|newswire|website|broadcaster|tabloid|broadsheet|wire"
    r"[^\S\n]service|trade[^\S\n]paper|periodical|podcast)"
)
