// SPDX-License-Identifier: EUPL-1.2
#include "base/firsterror.h"
#include "bench/bankmaker.h"
#include "bench/benches.h"
#include "bench/otherprocess.h"
#include "jobs/studylist.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr double WantedOfFirstPage = 3;
constexpr double WantedOfAllIds = 1000;

Result<> allIds(Bank &bank)
{
    const auto ids = StudyList(bank).ids({});
    return ids ? Result<>() : Result<>(ids.error());
}

Figure windowFigure(const QString &what, const QJsonObject &line)
{
    return {what, {{CpuMs, line[CpuMs].toDouble()}, {WallMs, line[WallMs].toDouble()}}};
}

/// One study, so that its list is seen with a row in it.
BankSize sizeOfEmpty()
{
    return {
        .signals_ = 0, .events = 0, .advices = 0, .studies = 1, .questions = 0, .dossiers = 1, .tasks = 0};
}

Figure ratioFigure(const QString &what, const QJsonObject &open, const QJsonObject &other,
                   std::optional<double> wanted)
{
    Figure figure{what, {{Ratio, open[WallMs].toDouble() / other[WallMs].toDouble()}}};
    if (wanted)
        figure.atMost = Value{Ratio, *wanted};
    return figure;
}

/// The window with the bank, beside the window with an empty one and without any: each time in a process that
/// begins.
Result<> measureWindow(Figures &figures)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/kb_bench_window"_s;
    if (!QFileInfo(program).isExecutable()) {
        figures.note(u"the window: kb_bench_window was not built"_s);
        return {};
    }
    const QString nearlyEmpty = figures.request().room + u"/empty.kennisbank"_s;
    if (auto made = makeBank(nearlyEmpty, sizeOfEmpty(), figures.request().seed); !made)
        return made;
    const auto start = askProcess(program, {}, CpuMs);
    const auto empty = askProcess(program, {nearlyEmpty}, CpuMs);
    const auto open = askProcess(program, {figures.path()}, CpuMs);
    if (const Error *error = firstError(start, empty, open))
        return *error;
    figures.add(windowFigure(u"the program begins: the screen without a bank"_s, *start));
    figures.add(windowFigure(u"the program begins: the studies of a bank with one"_s, *empty));
    figures.add(windowFigure(u"the program begins: the first page of the studies"_s, *open));
    figures.add(
        ratioFigure(u"the first page, of the bank with one study"_s, *open, *empty, WantedOfFirstPage));
    figures.add(ratioFigure(u"the first page, of the screen without a bank"_s, *open, *start, {}));
    figures.add({u"from the first page to all %1 rows, on the wall"_s.arg((*open)[u"rows"].toInt()),
                 {{WallMs, (*open)[u"ids_ms"].toDouble()}},
                 Value{WallMs, WantedOfAllIds}});
    return {};
}

} // namespace

Result<> runOpen(Figures &figures)
{
    const auto opened = figures.measureAlone(u"a bank opens"_s, std::nullopt, [&]() -> Result<> {
        const auto bank = openBank(figures.path());
        return bank ? Result<>() : Result<>(bank.error());
    });
    if (!opened)
        return opened;
    if (auto read = figures.measure(u"all ids of the studies, beside the window"_s, WantedOfAllIds, allIds);
        !read)
        return read;
    return measureWindow(figures);
}

} // namespace kb::bench
