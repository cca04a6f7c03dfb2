// SPDX-License-Identifier: EUPL-1.2
#include "base/savefile.h"
#include "cli/commands.h"
#include "cli/followchanges.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "exchange/spreadsheet.h"
#include "jobs/gapmapjob.h"
#include "jobs/matrixpaperjob.h"
#include "jobs/networkjob.h"
#include "report/gapmapwords.h"
#include "report/networkdrawing.h"
#include "report/networkwords.h"
#include "report/overlapwords.h"
#include "report/pageroom.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

bool asksWhatCanBe(const Session &session)
{
    return asksForWhatCanBe(session) && session.arguments().words().isEmpty();
}

bool namesATable(const Session &session)
{
    return session.arguments().value(u"out"_s).endsWith(u".csv"_s, Qt::CaseInsensitive);
}

/// As it is copied in the window.
ExitCode saveTable(Session &session, const QString &tabbed)
{
    return session.outcome(saveFile(session.arguments().value(u"out"_s), csvOf(sheetOf(tabbed))));
}

double widthOfPicture()
{
    return doc::landscapeRoom(doc::PaperSize::A4).width();
}

/// Null says nothing.
QJsonValue countOfTied(bool isTied, qsizetype count)
{
    return isTied ? QJsonValue(count) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOfRow(const GapMap &map, const MapRow &row)
{
    QJsonArray cells;
    for (qsizetype column = 0; column < map.columns.size(); ++column) {
        const MapCell &cell = row.cells[column];
        cells.append(QJsonObject{{u"column"_s, mapColumnName(map.columnsAre, map.columns[column])},
                                 {u"good"_s, cell.of(MapQuality::Good).size()},
                                 {u"other"_s, cell.of(MapQuality::Other).size()},
                                 {u"old"_s, cell.of(MapQuality::Old).size()}});
    }
    QJsonObject object{{u"row"_s, row.name},
                       {u"uid"_s, row.subject.isNull() ? QString() : textOf(row.subject)},
                       {u"depth"_s, row.depth},
                       {u"cells"_s, cells},
                       {u"questions"_s, countOfTied(row.tied.questions, row.questions.size())},
                       {u"needed"_s, countOfTied(row.tied.questions, row.needed)},
                       {u"signals"_s, countOfTied(row.tied.signalFacts, row.signalUids.size())},
                       {u"gap"_s, row.isGap}};
    if (row.dismissal)
        object.insert(u"no_gap_because"_s, row.dismissal->reason);
    return object;
}

ExitCode printMap(Session &session, const GapMapPaperContent &content)
{
    const GapMap &map = content.map;
    if (session.isJson()) {
        for (const MapRow &row : map.rows)
            session.print(jsonOfRow(map, row));
    } else if (map.rows.isEmpty()) {
        session.print(Cli::tr("No data for this layout."));
    } else {
        session.print(tabbedText(map));
    }
    if (const QString outside = mapOutsideWords(content.rowsAre, map); !outside.isEmpty())
        session.say(outside);
    return ExitCode::Done;
}

std::optional<MatrixMeasure> measureAsked(const Session &session)
{
    const QString name = session.arguments().value(u"measure"_s, u"sterk"_s);
    if (name == u"sterk"_s)
        return MatrixMeasure::Strong;
    if (name == u"samen"_s)
        return MatrixMeasure::All;
    return name == u"afgesproken"_s ? std::optional(MatrixMeasure::Agreed) : std::nullopt;
}

/// Why a matrix has no cells: it takes two units that ask, or one when its own questions count too.
QString emptyMatrixWords(const QStringList &units)
{
    return units.isEmpty() ? Cli::tr("No unit has questions in this bank.")
                           : Cli::tr("Overlap arises between units. Only %1 has questions in this bank.")
                                 .arg(units.first());
}

ExitCode printMatrix(Session &session, const MatrixPaperContent &content)
{
    if (content.units.size() < (content.diagonal == MatrixDiagonal::With ? 1 : 2))
        session.say(emptyMatrixWords(content.units));
    for (qsizetype one = 0; one < content.units.size(); ++one) {
        const qsizetype first = content.diagonal == MatrixDiagonal::With ? one : one + 1;
        for (qsizetype other = first; other < content.units.size(); ++other) {
            const PaperMatrixCell &cell = content.cells[one][other];
            if (session.isJson())
                session.print(QJsonObject{{u"a"_s, content.units[one]},
                                          {u"b"_s, content.units[other]},
                                          {u"strong"_s, cell.strong},
                                          {u"together"_s, cell.all},
                                          {u"agreed"_s, cell.agreed}});
            else
                session.print(u"%1\t%2\t%3 / %4 / %5"_s.arg(content.units[one], content.units[other])
                                  .arg(cell.strong)
                                  .arg(cell.all)
                                  .arg(cell.agreed));
        }
    }
    return ExitCode::Done;
}

/// That level and the stronger ones.
std::optional<QList<OverlapLevel>> levelsAsked(const Session &session)
{
    const auto weakest = fromCode<OverlapLevel>(
        session.arguments().value(u"level"_s, QString(codeOf(OverlapLevel::Probable))));
    if (!weakest)
        return std::nullopt;
    QList<OverlapLevel> levels;
    for (const OverlapLevel level : allOf<OverlapLevel>()) {
        if (level <= *weakest)
            levels.append(level);
    }
    return levels;
}

/// Without a run there is neither a score nor a level.
QJsonValue foundByRun(const NetworkTie &tie, const QJsonValue &value)
{
    return tie.ofPeople.isEmpty() ? value : QJsonValue();
}

ExitCode printNetwork(Session &session, const QuestionNetwork &network)
{
    for (const NetworkTie &tie : network.ties) {
        const NetworkQuestion &one = network.questions[tie.one];
        const NetworkQuestion &other = network.questions[tie.other];
        if (session.isJson())
            session.print(QJsonObject{{u"a"_s, one.code},
                                      {u"b"_s, other.code},
                                      {u"level"_s, foundByRun(tie, QString(codeOf(tie.level)))},
                                      {u"score"_s, foundByRun(tie, tie.score)},
                                      {u"group_a"_s, network.groupOf(tie.one)},
                                      {u"group_b"_s, network.groupOf(tie.other)}});
        else
            session.print(
                u"%1  %2  %3  %4"_s.arg(pointsWords(tie), 4).arg(levelWords(tie), one.code, other.code));
    }
    session.say(networkExtent(network));
    return ExitCode::Done;
}

} // namespace

ExitCode gapsMap(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto rows = fromCode<MapRows>(arguments.value(u"rows"_s, u"begrip"_s));
    const auto columns = fromCode<MapColumns>(arguments.value(u"columns"_s, u"soort"_s));
    const auto display = fromCode<MapDisplay>(arguments.value(u"display"_s, u"sterkte"_s));
    if (!rows || !columns || !display || !(asksWhatCanBe(session) || namesATable(session)))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    auto content = gapMapPaperContent(*bank, {*rows, *columns}, paperLanguage());
    if (!content)
        return session.fail(content.error());
    content->display = *display;
    if (namesATable(session))
        return saveTable(session, tabbedText(content->map));
    settleDrawnPaper(session, *content);
    if (namesAPicture(session))
        return savePicture(session,
                           gridDrawing(gapMapGrid(content->map, *display), widthOfPicture()).drawing);
    if (arguments.has(u"out"_s))
        return savePaper(session, gapMapPaper(*content));
    return printMap(session, *content);
}

ExitCode overlapMatrixTable(Session &session)
{
    const auto measure = measureAsked(session);
    if (!measure || !asksWhatCanBe(session))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    followChanges(session);
    const MatrixDiagonal diagonal =
        session.arguments().has(u"inside"_s) ? MatrixDiagonal::With : MatrixDiagonal::Without;
    auto content = matrixPaperContent(*bank, {OverlapKind::VraagVraag}, diagonal, paperLanguage());
    if (!content)
        return session.fail(content.error());
    content->measure = *measure;
    if (content->diagonal != diagonal)
        session.say(nothingInsideWords());
    settleDrawnPaper(session, *content);
    if (namesAPicture(session))
        return savePicture(session, matrixDrawing(*content));
    if (session.arguments().has(u"out"_s))
        return savePaper(session, matrixPaper(*content));
    return printMatrix(session, *content);
}

ExitCode overlapNetwork(Session &session)
{
    const auto levels = levelsAsked(session);
    if (!levels || !asksWhatCanBe(session))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    followRecords(session, *bank);
    auto content = networkPaperContent(*bank, *levels, paperLanguage());
    if (!content)
        return session.fail(content.error());
    settlePaper(session, content->info);
    if (namesAPicture(session))
        return savePicture(
            session, networkDrawing(content->network, planOf(content->network), widthOfPicture()).drawing);
    if (session.arguments().has(u"out"_s))
        return savePaper(session, networkPaper(*content));
    return printNetwork(session, content->network);
}

} // namespace kb::cli
