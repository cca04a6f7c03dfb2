// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "bench/risfile.h"
#include "bench/spent.h"
#include "jobs/importjob.h"
#include "jobs/indexjob.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr double WantedOfReading = .1;
constexpr double WantedOfAll = 1;

/// What ended processes of ours have had of the processor, in milliseconds.
double childrenMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return 1e3 * double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

/// Another program reads the file, and stores nothing.
Result<Spent> runRis2xml(const QString &program, const QString &file)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const double before = childrenMilliseconds();
    const Stopwatch stopwatch;
    process.start(program, {file});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return Error{Error::Code::Storage, program};
    return Spent{childrenMilliseconds() - before, stopwatch.spent().wall};
}

/// Nothing when it is not installed.
Result<std::optional<Spent>> measureRis2xml(Figures &figures, const QString &file)
{
    const QString program = QStandardPaths::findExecutable(u"ris2xml"_s);
    if (program.isEmpty()) {
        figures.note(u"ris2xml: bibutils is not installed"_s);
        return std::optional<Spent>();
    }
    const auto spent = middleOfThree([&] { return runRis2xml(program, file); });
    if (!spent)
        return spent.error();
    return std::optional(*spent);
}

Result<Spent> readOnce(const QString &file)
{
    const Stopwatch stopwatch;
    const auto batch = readFile(file, u"ris", {});
    if (!batch)
        return batch.error();
    return stopwatch.spent();
}

/// The stretches of one import, in their order.
struct ImportSpent
{
    Spent reading;
    Spent comparing;
    Spent writing;
    Spent indexAlone; ///< made anew afterwards; a part of the writing

    Spent all() const { return reading + comparing + writing; }
};

/// The whole import, as the window and the command line do it.
Result<ImportSpent> importOnce(Bank &bank, const QString &file, int records)
{
    ImportSpent spent;
    const Stopwatch reading;
    const auto batch = readFile(file, u"ris", {});
    if (!batch)
        return batch.error();
    spent.reading = reading.spent();

    const Stopwatch comparing;
    const auto plan = planImport(bank, file, *batch);
    if (!plan)
        return plan.error();
    spent.comparing = comparing.spent();

    const Stopwatch writing;
    const auto written = applyImport(bank, *plan, {.doubles = DoublesPolicy::TakeIn});
    if (!written)
        return written.error();
    spent.writing = writing.spent();
    if (std::ranges::count_if(written->records, [](const Uid &uid) { return !uid.isNull(); }) != records)
        return Error{Error::Code::Unreadable, u"not every record came in"_s};

    const Stopwatch index;
    if (auto renewed = renewIndex(bank); !renewed)
        return renewed.error();
    spent.indexAlone = index.spent();
    return spent;
}

/// In a bank with no studies yet.
Result<ImportSpent> importIntoNew(const Request &request, const QString &file)
{
    const BankSize empty{0, 0, 0, 0, 0, 0, 0};
    const QString path = request.room + u"/import.kennisbank"_s;
    if (auto made = makeBank(path, empty, request.seed); !made)
        return made.error();
    const auto bank = openBank(path);
    if (!bank)
        return bank.error();
    return importOnce(**bank, file, request.size.studies);
}

/// What a stretch took, and which part of our whole and of the other program's time that is.
Figure figureOf(const QString &what, const Spent &spent, const ImportSpent &all,
                const std::optional<Spent> &other, std::optional<double> wanted = {})
{
    Figure figure{what, {{CpuMs, spent.cpu}, {WallMs, spent.wall}, {Share, spent.cpu / all.all().cpu}}};
    if (other) {
        figure.values.append({Ratio, spent.cpu / other->cpu});
        figure.atMost = wanted ? std::optional(Value{Ratio, *wanted}) : std::nullopt;
    }
    return figure;
}

void tell(Figures &figures, const Spent &reading, const ImportSpent &spent, const std::optional<Spent> &other)
{
    if (other)
        figures.add({u"ris2xml, which stores nothing"_s, {{CpuMs, other->cpu}, {WallMs, other->wall}}});
    figures.add(figureOf(u"reading alone"_s, reading, spent, other, WantedOfReading));
    figures.add(figureOf(u"import: reading"_s, spent.reading, spent, other));
    figures.add(figureOf(u"import: comparing with the bank"_s, spent.comparing, spent, other));
    figures.add(figureOf(u"import: writing, with change log and index"_s, spent.writing, spent, other));
    figures.add(figureOf(u"  of which the index, made anew by itself"_s, spent.indexAlone, spent, other));
    figures.add(figureOf(u"import: all of it"_s, spent.all(), spent, other, WantedOfAll));
}

} // namespace

Result<> runImport(Figures &figures)
{
    const Request &request = figures.request();
    const QString file = request.room + u"/records.ris"_s;
    if (auto written = writeRisFile(file, request.size.studies, request.seed); !written)
        return written;
    figures.add({u"RIS file of %1 records"_s.arg(request.size.studies),
                 {{Megabytes, double(QFileInfo(file).size()) / 1e6}}});
    const auto other = measureRis2xml(figures, file);
    if (!other)
        return other.error();
    const auto reading = middleOfThree([&] { return readOnce(file); });
    if (!reading)
        return reading.error();
    const auto spent = importIntoNew(request, file);
    if (!spent)
        return spent.error();
    tell(figures, *reading, *spent, *other);
    return {};
}

} // namespace kb::bench
