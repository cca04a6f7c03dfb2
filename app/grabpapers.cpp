// SPDX-License-Identifier: EUPL-1.2
#include "grabpapers.h"

#include "bank/bank.h"
#include "camera.h"
#include "grabadvice.h"
#include "jobs/advicepaperjob.h"
#include "jobs/bulletinlist.h"
#include "jobs/bulletinpaperjob.h"
#include "jobs/dossierlist.h"
#include "jobs/dossieroverviewjob.h"
#include "jobs/eventlist.h"
#include "jobs/explorationbriefjob.h"
#include "jobs/explorationlist.h"
#include "jobs/gapmapjob.h"
#include "jobs/gapreportjob.h"
#include "jobs/matrixpaperjob.h"
#include "jobs/meetingpaperjob.h"
#include "jobs/networkjob.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "jobs/pairpaperjob.h"
#include "jobs/persondatajob.h"
#include "jobs/personlist.h"
#include "jobs/questioncardjob.h"
#include "jobs/questionlist.h"
#include "jobs/researchcardjob.h"
#include "jobs/signalradar.h"
#include "jobs/studylist.h"
#include "jobs/todaylist.h"
#include "jobs/todaypaperjob.h"
#include "jobs/whatworksjob.h"
#include "print/measure.h"
#include "print/paperpages.h"
#include "report/overlapforms.h"
#include "report/pairpaper.h"
#include "report/reports.h"

#include <QImage>
#include <QLocale>
#include <QPainter>

namespace kb {

namespace {

constexpr qreal PixelsPerInch = 120;

QImage pictureOf(const print::PaperPages &pages, int page)
{
    constexpr qreal scale = PixelsPerInch / print::UnitsPerInch;
    QImage picture((pages.size(page) * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paint(page, painter);
    return picture;
}

void grabPaper(Camera &camera, const QString &name, const Document &document)
{
    const print::PaperPages pages(document);
    for (int page = 0; page < pages.count(); ++page)
        camera.keep(pictureOf(pages, page), QStringLiteral("paper-%1-%2").arg(name).arg(page + 1));
}

void grabNewestStudy(Camera &camera, Bank &bank, Language language)
{
    const StudyList studies(bank);
    const auto newest = studies.newest(1);
    const auto lines = newest ? studies.lines(*newest) : Result<QList<StudyLine>>(newest.error());
    if (!lines || lines->isEmpty())
        return;
    if (const auto content = researchCardContent(bank, lines->first().uid, language))
        grabPaper(camera, QStringLiteral("research-card"), researchCard(*content));
}

void grabNewestQuestion(Camera &camera, Bank &bank, Language language)
{
    const QuestionList questions(bank);
    const auto newest = questions.newest(1);
    const auto lines = newest ? questions.lines(*newest) : Result<QList<QuestionLine>>(newest.error());
    if (!lines || lines->isEmpty())
        return;
    if (const auto content = questionCardContent(bank, lines->first().uid, language))
        grabPaper(camera, QStringLiteral("question-card"), questionCard(*content));
}

void grabNewestBulletin(Camera &camera, Bank &bank, Language language)
{
    const BulletinList bulletins(bank);
    const auto newest = bulletins.newest(1);
    const auto lines = newest ? bulletins.lines(*newest) : Result<QList<BulletinLine>>(newest.error());
    if (!lines || lines->isEmpty())
        return;
    if (const auto content = bulletinPaperContent(bank, lines->first().uid, language))
        grabPaper(camera, QStringLiteral("bulletin"), bulletinPaper(*content));
}

/// Of our own, where there is one: a coordinator has none.
void grabDossier(Camera &camera, Bank &bank, Language language)
{
    const DossierList dossiers(bank);
    const auto ours = dossiers.ids({.owners = {bank.identity().unit}});
    const auto ids = ours && ours->isEmpty() ? dossiers.newest(1) : ours;
    const auto lines = ids ? dossiers.lines(ids->mid(0, 1)) : Result<QList<DossierLine>>(ids.error());
    if (!lines || lines->isEmpty())
        return;
    if (const auto content = dossierOverviewContent(bank, lines->first().uid, language))
        grabPaper(camera, QStringLiteral("dossier-overview"), dossierOverview(*content));
}

/// Everything about the newest person.
void grabPersonData(Camera &camera, Bank &bank, Language language)
{
    const PersonList persons(bank);
    const auto newest = persons.newest(1);
    const auto lines = newest ? persons.lines(*newest) : Result<QList<PersonLine>>(newest.error());
    if (!lines || lines->isEmpty())
        return;
    if (const auto content = personDataContent(bank, lines->first().uid, language))
        grabPaper(camera, QStringLiteral("person-data"), personData(*content));
}

/// The one that is finished: it has every block.
void grabExploration(Camera &camera, Bank &bank, Language language)
{
    const ExplorationList explorations(bank);
    const auto ids = explorations.ids({.statuses = {ExplorationStatus::Afgerond}});
    const auto lines = ids ? explorations.lines(*ids) : Result<QList<ExplorationLine>>(ids.error());
    if (!lines || lines->isEmpty())
        return;
    if (const auto content = explorationBriefContent(bank, lines->first().uid, language))
        grabPaper(camera, QStringLiteral("exploration-brief"), explorationBrief(*content));
}

void grabOfferedAdvice(Camera &camera, Bank &bank, Language language)
{
    if (const auto paper = advicePaperOf(bank, offeredAdvice(bank).uid, language))
        grabPaper(camera, QStringLiteral("advice"), *paper);
}

/// All papers of the meeting that was held last.
void grabMeeting(Camera &camera, Bank &bank, Language language)
{
    const EventList events(bank);
    const auto held = events.ids({.statuses = {EventStatus::Gehouden}});
    const auto lines = held ? events.lines(held->mid(0, 1)) : Result<QList<EventLine>>(held.error());
    if (!lines || lines->isEmpty())
        return;
    const auto content = meetingContent(bank, lines->first().uid, language);
    if (!content)
        return;
    for (const MeetingPaper paper : allOf<MeetingPaper>())
        grabPaper(camera, QStringLiteral("meeting-") + QString(codeOf(paper)), meetingPaper(paper, *content));
}

/// In every form; of the form per unit that of the first.
void grabOverlap(Camera &camera, const OverlapReportContent &content)
{
    grabPaper(camera, QStringLiteral("overlap"), overlapReport(content));
    grabPaper(camera, QStringLiteral("overlap-vergadering"), overlapMeetingReport(content));
    grabPaper(camera, QStringLiteral("overlap-kort"), overlapOnePage(content));
    if (!content.packages.isEmpty())
        grabPaper(camera, QStringLiteral("overlap-dg"),
                  overlapUnitReport(content, content.packages.first().unit));
}

/// The first, which is the strongest.
void grabPair(Camera &camera, Bank &bank, Language language)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({});
    const auto pairs = ids ? store.rows(ids->mid(0, 1)) : Result<QList<ShownOverlap>>(ids.error());
    if (!pairs || pairs->isEmpty())
        return;
    LiveOverlaps overlaps;
    const Overlap &pair = pairs->first().pair;
    if (const auto content = pairPaperContent(bank, overlaps, {pair.a, pair.b, language}))
        grabPaper(camera, QStringLiteral("overlap-pair"), pairPaper(*content));
}

void grabGapReport(Camera &camera, Bank &bank, Language language)
{
    LiveOverlaps overlaps;
    if (const auto content = gapReportContent(overlaps, bank, bank.now().date(), language))
        grabPaper(camera, QStringLiteral("gaps"), gapReport(*content));
}

/// The papers around a picture of the whole bank.
void grabMaps(Camera &camera, Bank &bank, Language language)
{
    if (const auto content = gapMapPaperContent(bank, {}, language))
        grabPaper(camera, QStringLiteral("gap-map"), gapMapPaper(*content));
    if (const auto content =
            matrixPaperContent(bank, {OverlapKind::VraagVraag}, MatrixDiagonal::Without, language))
        grabPaper(camera, QStringLiteral("overlap-matrix"), matrixPaper(*content));
    if (const auto content =
            networkPaperContent(bank, {OverlapLevel::Strong, OverlapLevel::Probable}, language))
        grabPaper(camera, QStringLiteral("overlap-network"), networkPaper(*content));
}

} // namespace

void grabPapers(Camera &camera, Bank &bank)
{
    const Language language = QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
    if (const auto content = overlapReportContent(bank, language))
        grabOverlap(camera, *content);
    if (const auto content = opportunitiesPaperContent(bank, language))
        grabPaper(camera, QStringLiteral("opportunities"), opportunitiesPaper(*content));
    if (const auto content = todayPaperContent(bank, scopeOfUser(bank), language))
        grabPaper(camera, QStringLiteral("today"), todayPaper(*content));
    if (const auto content = whatWorksContent(bank, {}, language))
        grabPaper(camera, QStringLiteral("what-works"), whatWorksPaper(*content));
    grabNewestStudy(camera, bank, language);
    grabNewestQuestion(camera, bank, language);
    grabNewestBulletin(camera, bank, language);
    if (const auto content = radarPaperContent(bank, {}, language))
        grabPaper(camera, QStringLiteral("radar"), radarPaper(*content));
    grabMaps(camera, bank, language);
    grabPair(camera, bank, language);
    grabGapReport(camera, bank, language);
    grabPersonData(camera, bank, language);
    grabDossier(camera, bank, language);
    grabExploration(camera, bank, language);
    grabOfferedAdvice(camera, bank, language);
    grabMeeting(camera, bank, language);
}

} // namespace kb
