// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/followchanges.h"
#include "cli/nopair.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/liveoverlaps.h"
#include "jobs/overlapreportjob.h"
#include "jobs/pairpaperjob.h"
#include "jobs/previousreport.h"
#include "print/savedocument.h"
#include "report/overlapforms.h"

#include <QDir>
#include <QRegularExpression>

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

bool takesPart(const OverlapReportContent &content, const QString &unit)
{
    return std::ranges::any_of(content.packages,
                               [&](const ReportedPackage &package) { return package.unit == unit; });
}

/// "rapport-DGVB.pdf" beside "rapport.pdf".
QString pathOfUnit(const QString &path, const QString &unit)
{
    static const QRegularExpression notForFiles(u"[^\\w.-]"_s);
    const QFileInfo out(path);
    const QString name = QString(unit).replace(notForFiles, u"_"_s);
    return out.dir().filePath(u"%1-%2.%3"_s.arg(out.completeBaseName(), name, out.suffix()));
}

/// The report is there: the next one says what changed since. A bank that can only be read gives its report
/// all the same, and remembers nothing.
void countAsMade(const Session &session, const OverlapReportContent &content)
{
    const auto bank = Bank::open(session.arguments().value(u"bank"_s), OpenMode::ReadWrite, session.clock());
    if (bank)
        (void)rememberReport(**bank, content);
}

/// A file for each unit, each told once it is there.
ExitCode writePerUnit(Session &session, const OverlapReportContent &content, const QString &path)
{
    if (content.packages.isEmpty())
        session.say(Cli::tr("No unit has questions, studies or projects in this bank."));
    for (const ReportedPackage &package : content.packages) {
        const QString file = pathOfUnit(path, package.unit);
        if (auto written = print::saveDocument(overlapUnitReport(content, package.unit), file); !written)
            return session.fail(written.error());
        session.print(file);
    }
    if (!content.packages.isEmpty())
        countAsMade(session, content);
    return ExitCode::Done;
}

/// The paper of one pair; a report of the whole bank is not counted as made.
ExitCode writePair(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QList<Uid> pair = session.uids();
    if (pair.size() != 2 || pair.contains(Uid()) || !namesAPaper(session) || arguments.has(u"form"_s) ||
        arguments.has(u"unit"_s) || arguments.has(u"without-dismissed"_s))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    followRecords(session, *bank);
    LiveOverlaps overlaps;
    const auto content = pairPaperContent(*bank, overlaps, {pair.first(), pair.last(), paperLanguage()});
    if (!content)
        return failOnPair(session, *bank, content.error());
    return session.outcome(print::saveDocument(pairPaper(*content), arguments.value(u"out"_s)));
}

} // namespace

ExitCode overlapReportTo(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (!arguments.words().isEmpty())
        return writePair(session);
    const auto form = fromCode<OverlapForm>(arguments.value(u"form"_s, QString(codeOf(OverlapForm::Full))));
    const QString unit = arguments.value(u"unit"_s);
    if (!namesAPaper(session) || !form || (!unit.isEmpty() && form != OverlapForm::PerUnit))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    followChanges(session);
    auto content = overlapReportContent(*bank, paperLanguage());
    if (!content)
        return session.fail(content.error());
    if (arguments.has(u"without-dismissed"_s))
        content->dismissed = DismissedPairs::Counted;
    if (!unit.isEmpty() && !takesPart(*content, unit))
        return session.fail({Error::Code::NotFound, unit});
    const QString path = arguments.value(u"out"_s);
    if (form == OverlapForm::PerUnit && unit.isEmpty())
        return writePerUnit(session, *content, path);
    const auto written = print::saveDocument(overlapReportIn(*form, *content, unit), path);
    if (written)
        countAsMade(session, *content);
    return session.outcome(written);
}

} // namespace kb::cli
