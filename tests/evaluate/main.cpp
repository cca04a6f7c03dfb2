// SPDX-License-Identifier: EUPL-1.2
#include "kinds.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace kb;
using namespace kb::evaluate;

namespace {

enum ExitCode { Done = 0, WrongUse = 2, Failed = 3 };

QString namesOfKinds()
{
    QStringList names;
    for (const Kind &kind : kinds())
        names.append(QLatin1StringView(kind.name));
    return names.join(QLatin1Char(' '));
}

const Kind *kindNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(kinds(), [&](const Kind &kind) { return name == QLatin1StringView(kind.name); });
    return found == kinds().end() ? nullptr : &*found;
}

Request requestOf(const QCommandLineParser &parser)
{
    return {QDir(parser.value(QStringLiteral("set"))), parser.value(QStringLiteral("split")),
            parser.value(QStringLiteral("engine")), parser.value(QStringLiteral("bank")),
            parser.value(QStringLiteral("texts"))};
}

int fail(ExitCode code, const QString &why)
{
    QTextStream(stderr) << "kb_evaluate: " << why << '\n';
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("kind"), namesOfKinds());
    parser.addOptions(
        {{QStringLiteral("set"), QStringLiteral("Folder of the measuring set."), QStringLiteral("DIR")},
         {QStringLiteral("split"), QStringLiteral("dev, held or all."), QStringLiteral("split"),
          QStringLiteral("all")},
         {QStringLiteral("engine"), QStringLiteral("search or overlap."), QStringLiteral("engine")},
         {QStringLiteral("bank"), QStringLiteral("Records in whose bank pairs are judged."),
          QStringLiteral("DOCS.jsonl")},
         {QStringLiteral("texts"), QStringLiteral("Further texts of the bank."),
          QStringLiteral("DOCS.jsonl")}});
    parser.process(application);

    const Kind *kind = kindNamed(parser.positionalArguments().value(0));
    if (!kind || !parser.isSet(QStringLiteral("set")))
        return fail(WrongUse, QStringLiteral("give a kind (%1) and --set DIR").arg(namesOfKinds()));

    QTextStream out(stdout);
    const auto print = [&](const QJsonObject &answer) {
        out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << '\n';
    };
    const auto done = kind->run(requestOf(parser), print);
    return done ? Done : fail(Failed, done.error().detail);
}
