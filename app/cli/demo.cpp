// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/advicepaperjob.h"
#include "jobs/examplebank.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapreportjob.h"
#include "jobs/researchcardjob.h"
#include "print/pdf.h"
#include "print/savedocument.h"
#include "report/overlapwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace kb::cli {

namespace {

constexpr int StrongestShown = 10;
constexpr int PicturesMilliseconds = 120'000;

/// The example in a new file; that of an earlier demonstration makes room.
Result<std::unique_ptr<Bank>> freshExample(const QDir &folder, const Clock &clock)
{
    const QString path = folder.filePath(QStringLiteral("voorbeeld.kennisbank"));
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
    return makeExampleBank(path, QStringLiteral("KIEM"), clock, print::renderPdf);
}

Result<> showStrongest(Session &session, Bank &bank)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({.kinds = {OverlapKind::VraagVraag}});
    const auto rows =
        ids ? store.rows(ids->mid(0, StrongestShown)) : Result<QList<ShownOverlap>>(ids.error());
    if (!rows)
        return rows.error();
    session.print(Cli::tr("The ten strongest overlaps:"));
    for (const ShownOverlap &row : *rows) {
        session.print(QStringLiteral("%1  %2\n     %3")
                          .arg(row.pair.score, 3)
                          .arg(pairName(row.a, row.b), whyWords(row.pair)));
    }
    return {};
}

/// The record on top of its list.
template <typename T> Result<Uid> topOf(Bank &bank)
{
    const auto ids = bank.records<T>().ids();
    if (!ids)
        return ids.error();
    const auto rows = bank.records<T>().rows(ids->mid(0, 1));
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<Uid>(Error{Error::Code::NotFound, {}}) : Result(rows->first().uid);
}

Result<Document> overlapPaper(Bank &bank)
{
    const auto content = overlapReportContent(bank, paperLanguage());
    return content ? Result(overlapReport(*content)) : content.error();
}

Result<Document> cardOfAStudy(Bank &bank)
{
    const auto study = topOf<Study>(bank);
    if (!study)
        return study.error();
    const auto content = researchCardContent(bank, *study, paperLanguage());
    return content ? Result(researchCard(*content)) : content.error();
}

Result<Document> paperOfAnAdvice(Bank &bank)
{
    const auto advice = topOf<Advice>(bank);
    return advice ? advicePaperOf(bank, *advice, paperLanguage()) : advice.error();
}

Result<> writePapers(Session &session, Bank &bank, const QDir &folder)
{
    const std::pair<const char *, Result<Document> (*)(Bank &)> papers[]{
        {"overlap", overlapPaper}, {"onderzoekskaart", cardOfAStudy}, {"advies", paperOfAnAdvice}};
    for (const auto &[name, paper] : papers) {
        const auto document = paper(bank);
        if (!document)
            return document.error();
        for (const char *suffix : {".pdf", ".odt", ".html"}) {
            const QString path = folder.filePath(QLatin1StringView(name) + QLatin1StringView(suffix));
            if (auto written = print::saveDocument(*document, path); !written)
                return written;
            session.print(path);
        }
    }
    return {};
}

/// The window knows how it looks: the program beside this one makes the pictures.
void takePictures(Session &session, Bank &bank, const QDir &folder)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/kennisbank");
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.setProcessEnvironment(environment);
    window.start(program, {QStringLiteral("--tabs"), QStringLiteral("--grab"), folder.path(), bank.path()});
    if (!window.waitForFinished(PicturesMilliseconds) || window.exitCode() != 0) {
        session.say(Cli::tr("There are no pictures: the window program could not be started."));
        session.say(QString::fromLocal8Bit(window.readAllStandardError()).trimmed());
        return;
    }
    const QStringList pictures = folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    for (const QString &picture : pictures)
        session.print(folder.filePath(picture));
}

} // namespace

ExitCode demo(Session &session)
{
    const QString out = session.arguments().value(QStringLiteral("out"));
    const QDir folder(QDir(out).absolutePath());
    if (out.isEmpty() || !folder.mkpath(QStringLiteral(".")))
        return session.wrongUse();
    const auto bank = freshExample(folder, session.clock());
    if (!bank)
        return session.fail(bank.error());
    const auto summary = runOverlap(**bank);
    if (!summary)
        return session.fail(summary.error());
    session.print(Cli::tr("Example bank: %1 records, %2 strong and %3 probable overlaps.")
                      .arg(summary->records)
                      .arg(summary->strong)
                      .arg(summary->probable));
    if (auto shown = showStrongest(session, **bank); !shown)
        return session.fail(shown.error());
    session.print(Cli::tr("Files:"));
    session.print((*bank)->path());
    if (auto written = writePapers(session, **bank, folder); !written)
        return session.fail(written.error());
    takePictures(session, **bank, folder);
    return ExitCode::Done;
}

} // namespace kb::cli
