// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "bench/outcome.h"
#include "bench/wholelist.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace kb;
using namespace kb::bench;

namespace {

enum ExitCode { Done = 0, Findings = 1, WrongUse = 2, Failed = 3 };

struct SizeOption
{
    const char *name;
    int BankSize::*count;
};

constexpr SizeOption SizeOptions[]{
    {"signals", &BankSize::signals_}, {"events", &BankSize::events},       {"advices", &BankSize::advices},
    {"studies", &BankSize::studies},  {"questions", &BankSize::questions}, {"dossiers", &BankSize::dossiers},
    {"tasks", &BankSize::tasks},
};

QString namesOfBenches()
{
    QStringList names;
    for (const Bench &bench : benches())
        names.append(QLatin1StringView(bench.name));
    return names.join(u' ');
}

const Bench *benchNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        benches(), [&](const Bench &bench) { return name == QLatin1StringView(bench.name); });
    return found == benches().end() ? nullptr : &*found;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addPositionalArgument(u"bench"_s, namesOfBenches());
    parser.addOption({u"records"_s, u"A bank of so many studies, and little else."_s, u"N"_s});
    for (const SizeOption &option : SizeOptions)
        parser.addOption({QLatin1StringView(option.name), u"How many of them the bank has."_s, u"N"_s});
    parser.addOptions(
        {{u"seed"_s, u"Another seed gives another bank."_s, u"N"_s, u"1"_s},
         {u"bank"_s, u"The bank to measure; made when it is not there."_s, u"FILE"_s},
         {u"sets"_s, u"The folder of the measuring sets."_s, u"FOLDER"_s},
         {u"part"_s, u"For the program itself: that part of a bench, in this process."_s, u"NAME"_s}});
}

/// What is given changes the size that belongs to the bench. With --records the other counts are nothing, but
/// for the dossiers that the studies belong to.
BankSize sizeOf(const QCommandLineParser &parser, BankSize size)
{
    const bool isOfStudies = parser.isSet(u"records"_s);
    for (const SizeOption &option : SizeOptions) {
        const QLatin1StringView name(option.name);
        if (parser.isSet(name))
            size.*option.count = parser.value(name).toInt();
        else if (isOfStudies && option.count != &BankSize::dossiers)
            size.*option.count = 0;
    }
    if (isOfStudies)
        size.studies = parser.value(u"records"_s).toInt();
    return size;
}

int fail(ExitCode code, const QString &why)
{
    QTextStream(stderr) << "kb_bench: " << why << '\n';
    return code;
}

Request requestOf(const QCommandLineParser &parser, const Bench &bench, const QString &room)
{
    const QString given = parser.value(u"bank"_s);
    return {.bank = given.isEmpty() ? room + u"/bench.kennisbank"_s : given,
            .room = room,
            .sets = parser.value(u"sets"_s),
            .size = sizeOf(parser, bench.size),
            .seed = parser.value(u"seed"_s).toUInt()};
}

Result<> makeIfMissing(const Request &request)
{
    if (QFileInfo::exists(request.bank))
        return {};
    return makeBank(request.bank, request.size, request.seed,
                    [](const QString &what) { QTextStream(stderr) << "making " << what << Qt::endl; });
}

/// What this program asks of itself, in another process.
int runPart(const QString &part, const QString &bank)
{
    const auto done = runWholeList(part, bank);
    return done ? Done : fail(Failed, part + u": "_s + done.error().detail);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"part"_s))
        return runPart(parser.value(u"part"_s), parser.value(u"bank"_s));
    const Bench *bench = benchNamed(parser.positionalArguments().value(0));
    if (!bench)
        return fail(WrongUse, u"give one of: "_s + namesOfBenches());

    const QTemporaryDir room;
    Figures figures(requestOf(parser, *bench, room.path()));
    if (const auto made = bench->wantsBank ? makeIfMissing(figures.request()) : Result<>(); !made)
        return fail(Failed, made.error().detail);
    if (const auto run = bench->run(figures); !run)
        return fail(Failed, run.error().detail);

    QTextStream(stderr) << tableOf(figures);
    QTextStream(stdout) << jsonOf(QLatin1StringView(bench->name), figures) << '\n';
    return std::ranges::any_of(figures.all(), &Figure::isMissed) ? Findings : Done;
}
