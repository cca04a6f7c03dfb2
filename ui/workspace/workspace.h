// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"
#include "jobs/latestjob.h"
#include "jobs/liveoverlaps.h"
#include "wording/preferences.h"
#include "workspace/diskkeeper.h"
#include "workspace/unsavedtexts.h"

namespace kb {

/// How something went, for the line at the bottom of the window, and what can follow from it.
struct Message
{
    enum class Tone { Done, Failed };

    QString sentence;
    Tone tone = Tone::Done;
    QString action = {}; ///< what the button says; empty: no button
    std::function<void()> follow = {};
};

/// What is asked of a list: the key of a filter to the keys of its choices, and under the empty key the words
/// of its search box.
using FilterChosen = QMap<QString, QStringList>;

/// What all parts of one window share while a bank is open.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive the workspace.
    Workspace(std::unique_ptr<Bank> bank, Preferences &settings, QObject *parent = nullptr);
    ~Workspace() override;

    Bank &bank() { return *m_bank; }
    Preferences &settings() { return m_settings; }
    /// Somebody else has the bank open, or the file cannot be written.
    bool isReadOnly() const { return m_bank->context().db.isReadOnly(); }
    /// Everything in the bank is invented.
    bool isExample() const { return m_isExample; }
    /// The name in the settings under which a list of this bank keeps its columns.
    QString listName(const QString &list) const;
    /// Short reading for lists, so that no list waits for long work.
    JobRunner &reads() { return m_reads; }
    /// The search of everything: what is typed does not wait for an older search, nor for a list.
    LatestJob &searches() { return m_searches; }
    UnsavedTexts &unsavedTexts() { return m_unsaved; }
    /// For jobs, which may outlive the workspace by a moment.
    std::shared_ptr<LiveOverlaps> overlaps() const { return m_overlaps; }

    /// Runs long work that the user sees and can stop; `what` is a sentence such as "Reading 3 files".
    template <typename Work, typename Done>
    void runJob(const QString &what, const QObject *receiver, Work work, Done done)
    {
        Q_EMIT jobStarted(what);
        m_jobs.run(receiver, std::move(work), std::move(done));
    }
    /// The same for what a key that is pressed twice may do once, as where a dialog follows. While the
    /// receiver awaits an earlier one that is called the same, the user hears that it is still busy; what is
    /// called otherwise has its turn after it.
    template <typename Work, typename Done>
    void runJobOnce(const QString &what, const QObject *receiver, Work work, Done done)
    {
        if (m_jobs.isAwaitedBy(receiver, what))
            return sayStillBusy(what);
        Q_EMIT jobStarted(what);
        m_jobs.runOnce(receiver, std::move(work), std::move(done), what);
    }
    JobRunner &jobs() { return m_jobs; }

    /// Writes at once, on the window's thread: for the one record that somebody edits. Busy while a job runs
    /// that may be writing, so that the window never waits for it.
    template <typename Work>
    auto write(const StepLabel &label, Work &&work) -> std::invoke_result_t<Work, Write &>
    {
        if (isReadOnly())
            return Error{Error::Code::ReadOnly, {}};
        if (m_jobs.isBusy())
            return Error{Error::Code::Busy, {}};
        return m_bank->write(label, std::forward<Work>(work));
    }

    /// Writes a step about `label.count` records: one at once, so that nobody types into what changes; more
    /// of them beside the window, as a job that is called `what`. `work(JobContext &, Write &)` gives a
    /// Result<T>, `done(Result<T>)` gets it.
    template <typename Work, typename Done>
    void writeStep(const QString &what, const StepLabel &label, const QObject *receiver, Work work, Done done)
    {
        if (label.count == 1) {
            JobContext here{*m_bank, {}, {}};
            return done(write(label, [&](Write &write) { return work(here, write); }));
        }
        const auto job = [label, work](JobContext &context) {
            return context.bank.write(label, [&](Write &write) { return work(context, write); });
        };
        runJob(what, receiver, job, std::move(done));
    }

    /// Takes back or does again the last step, however large, and says so.
    void undo();
    void redo();

    /// Asks the window to show a record, in the tab of its kind.
    void open(const Uid &record) { Q_EMIT openAsked(record); }
    /// Asks for a window of its own for a record.
    void openInWindow(const Uid &record) { Q_EMIT windowAsked(record); }
    /// Asks the window to show a list: that of a tab, on the page of that kind, with these choices in its
    /// filters.
    void showList(const QString &tab, Kind kind, const FilterChosen &chosen)
    {
        Q_EMIT listAsked(tab, kind, chosen);
    }
    /// Shows the record of a link of our own (wording/recordlink.h); opens another in the user's browser or
    /// mail.
    void follow(const QUrl &link);
    void say(const Message &message) { Q_EMIT said(message); }
    /// What a step did, with the button that takes it back.
    void sayDone(const QString &sentence);
    void sayError(const Error &error);

Q_SIGNALS:
    void jobStarted(const QString &what);
    void openAsked(const kb::Uid &record);
    void windowAsked(const kb::Uid &record);
    void listAsked(const QString &tab, kb::Kind kind, const kb::FilterChosen &chosen);
    void said(const kb::Message &message);

private:
    using Course = Result<UndoOutcome> (Bank::*)();
    void takeBack(Course course, const QString &what, const QString &done);
    void sayNotTakenBack(const Error &error);
    void sayStillBusy(const QString &what);

    std::unique_ptr<Bank> m_bank;
    Preferences &m_settings;
    bool m_isExample;
    DiskKeeper m_disk;
    UnsavedTexts m_unsaved;
    std::shared_ptr<LiveOverlaps> m_overlaps = std::make_shared<LiveOverlaps>();
    JobRunner m_reads;
    LatestJob m_searches;
    JobRunner m_jobs;
};

} // namespace kb
