// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"

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
    for (const SizeOption &option : SizeOptions)
        parser.addOption({QLatin1StringView(option.name), u"How many of them the bank has."_s, u"N"_s,
                          QString::number(BankSize{}.*option.count)});
    parser.addOptions({{u"seed"_s, u"Another seed gives another bank."_s, u"N"_s, u"1"_s},
                       {u"bank"_s, u"The bank to measure; made when it is not there."_s, u"FILE"_s},
                       {u"json"_s, u"One line of JSON instead of a table."_s}});
}

BankSize sizeOf(const QCommandLineParser &parser)
{
    BankSize size;
    for (const SizeOption &option : SizeOptions)
        size.*option.count = parser.value(QLatin1StringView(option.name)).toInt();
    return size;
}

int fail(ExitCode code, const QString &why)
{
    QTextStream(stderr) << "kb_bench: " << why << '\n';
    return code;
}

Result<> makeIfMissing(const QCommandLineParser &parser, const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    return makeBank(path, sizeOf(parser), parser.value(u"seed"_s).toUInt(),
                    [](const QString &what) { QTextStream(stderr) << "making " << what << Qt::endl; });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const Bench *bench = benchNamed(parser.positionalArguments().value(0));
    if (!bench)
        return fail(WrongUse, u"give one of: "_s + namesOfBenches());

    const QTemporaryDir room;
    const QString path =
        parser.isSet(u"bank"_s) ? parser.value(u"bank"_s) : room.filePath(u"bench.kennisbank"_s);
    if (const auto made = makeIfMissing(parser, path); !made)
        return fail(Failed, made.error().detail);
    Figures figures(path);
    if (const auto run = bench->run(figures); !run)
        return fail(Failed, run.error().detail);

    QTextStream out(stdout);
    if (parser.isSet(u"json"_s))
        out << jsonOf(QLatin1StringView(bench->name), figures.all()) << '\n';
    else
        out << tableOf(figures.all());
    return std::ranges::any_of(figures.all(), &Figure::isTooSlow) ? Findings : Done;
}
