// SPDX-License-Identifier: EUPL-1.2
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

/// The window with a bank, beside the window without one: each time in a process that begins.
Result<> measureWindow(Figures &figures)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/kb_bench_window"_s;
    if (!QFileInfo(program).isExecutable()) {
        figures.note(u"the window: kb_bench_window was not built"_s);
        return {};
    }
    const auto empty = askProcess(program, {}, CpuMs);
    const auto open = askProcess(program, {figures.path()}, CpuMs);
    if (!empty || !open)
        return empty ? open.error() : empty.error();
    figures.add(windowFigure(u"the program begins: an empty window"_s, *empty));
    figures.add(windowFigure(u"the program begins: the first page of the studies"_s, *open));
    figures.add({u"the first page, of the empty window"_s,
                 {{Ratio, (*open)[CpuMs].toDouble() / (*empty)[CpuMs].toDouble()}},
                 Value{Ratio, WantedOfFirstPage}});
    figures.add(
        {u"the same on the wall"_s, {{Ratio, (*open)[WallMs].toDouble() / (*empty)[WallMs].toDouble()}}});
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
