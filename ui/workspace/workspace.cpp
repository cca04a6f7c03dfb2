// SPDX-License-Identifier: EUPL-1.2
#include "workspace/workspace.h"

#include "wording/errortext.h"
#include "wording/recordlink.h"
#include "wording/steptext.h"

#include <QDesktopServices>
#include <QStandardPaths>

namespace kb {

namespace {

/// Where the settings are kept in a file of their own, beside it; else where the system keeps such things.
QDir unsavedFolder(const Preferences &settings)
{
    const QString place = settings.folder().isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                              : settings.folder();
    return QDir(place + QStringLiteral("/drafts"));
}

bool isInvented(Bank &bank)
{
    const auto isExample = bank.settings().value(settingname::BankIsExample, false);
    return isExample && isExample->toBool();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Bank> bank, Preferences &settings, QObject *parent)
    : QObject(parent)
    , m_bank(std::move(bank))
    , m_settings(settings)
    , m_isExample(isInvented(*m_bank))
    , m_disk(*m_bank)
    , m_unsaved(unsavedFolder(settings), m_bank->context().log.own().uid, m_disk.settling())
    , m_reads(*m_bank)
    , m_searches(*m_bank)
    , m_jobs(*m_bank)
{
    connect(&m_disk, &DiskKeeper::failed, this, [this] {
        say({.sentence =
                 tr("The disk refuses what you saved. It is still in the program: make a copy on another "
                    "disk before you close it."),
             .tone = Message::Tone::Failed});
    });
    connect(&m_unsaved, &UnsavedTexts::failed, this, [this] {
        say({.sentence = tr("What you type is not kept aside now, because the disk refuses it. Save often."),
             .tone = Message::Tone::Failed});
    });
}

Workspace::~Workspace() = default;

QString Workspace::listName(const QString &list) const
{
    return QStringLiteral("banks/%1/%2").arg(textOf(m_bank->context().log.own().uid), list);
}

void Workspace::undo()
{
    takeBack(&Bank::undo, tr("Taking back the last step"), tr("Undone: %1"));
}

void Workspace::redo()
{
    takeBack(&Bank::redo, tr("Doing the last step again"), tr("Done again: %1"));
}

void Workspace::follow(const QUrl &link)
{
    if (const Uid record = recordOfLink(link); !record.isNull())
        open(record);
    else
        QDesktopServices::openUrl(link);
}

void Workspace::sayDone(const QString &sentence)
{
    say({.sentence = sentence, .action = tr("Undo"), .follow = [this] { undo(); }});
}

void Workspace::sayError(const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        say({.sentence = errorText(error), .tone = Message::Tone::Failed});
}

void Workspace::sayStillBusy(const QString &what)
{
    say({.sentence = tr("Still busy: %1. Ask for the next one when this is done.").arg(what)});
}

/// "Choose another" is no answer to who chose nothing.
void Workspace::sayNotTakenBack(const Error &error)
{
    if (error.code != Error::Code::Taken)
        return sayError(error);
    say({.sentence = tr("Nothing was changed: another record has the value now that would come back (%1).")
                         .arg(error.detail),
         .tone = Message::Tone::Failed});
}

void Workspace::takeBack(Course course, const QString &what, const QString &done)
{
    runJob(
        what, this, [course](JobContext &context) { return (context.bank.*course)(); },
        [this, done](const Result<UndoOutcome> &outcome) {
            if (!outcome)
                return sayNotTakenBack(outcome.error());
            QString sentence = done.arg(stepText(outcome->label));
            if (outcome->fieldsLeft > 0)
                sentence += QStringLiteral(". ") +
                            tr("%n field(s) stayed: changed later.", nullptr, outcome->fieldsLeft);
            say({.sentence = sentence});
        });
}

} // namespace kb
