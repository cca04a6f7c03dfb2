// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/changenotifier.h"
#include "bank/files.h"
#include "bank/history.h"
#include "bank/links.h"
#include "bank/records.h"
#include "bank/settings.h"
#include "base/progress.h"
#include "model/profile.h"

#include <memory>

namespace kb {

/// What a new bank starts with.
struct NewBank
{
    QString name;
    Unit unit; ///< whose bank it is
    Profile user;
    QString contact;
};

/// The open knowledge bank: its records, its one way to write, its change signal. Used on one thread; another
/// thread opens its own Bank on the same file.
class Bank
{
public:
    /// Makes a new file; Conflict when there is one already.
    static Result<std::unique_ptr<Bank>> create(const QString &path, const NewBank &settings,
                                                const Clock &clock = systemClock());
    /// Brings an older bank up to date first, and leaves a copy of it as it was; to read only, it is refused
    /// (ReadOnly). NewerSchema, NotABank, NotFound and Damaged leave the file untouched.
    static Result<std::unique_ptr<Bank>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite,
                                              const Clock &clock = systemClock());
    ~Bank();

    template <typename R> Records<R> records() { return Records<R>(*m_context); }
    Links links() { return Links(m_context->db); }
    Settings settings() { return Settings(m_context->db); }
    Files files() { return Files(m_context->db); }
    History history() { return History(*m_context); }

    ChangeNotifier &notifier() { return m_notifier; }
    BankContext &context() { return *m_context; }
    const Identity &identity() const { return m_context->identity; }
    const QString &path() const { return m_context->db.path(); }
    QDateTime now() const { return m_context->clock(); }

    /// Who writes from now on.
    Result<> signIn(const Profile &user);

    /// Runs work as one transaction and one step of the user: commits and notifies on success, leaves no
    /// trace on an error.
    template <typename Work>
    auto write(const StepLabel &label, Work &&work) -> std::invoke_result_t<Work, Write &>
    {
        std::optional<std::invoke_result_t<Work, Write &>> outcome;
        auto written = run(label, [&](Write &write) -> Result<> {
            outcome = work(write);
            return *outcome ? Result<>() : Result<>(outcome->error());
        });
        if (!written)
            return written.error();
        return *std::move(outcome);
    }

    /// Takes back, or does again, the last step; NotFound when there is none.
    Result<UndoOutcome> undo();
    Result<UndoOutcome> redo();

    /// Folds the whole log anew into tables and index; the visible state is the same.
    Result<> rebuild(const Progress &progress = {}, std::stop_token stop = {});

    /// Empties what can be made from the log, for a backup; rebuild() brings it back.
    Result<> clearCaches();
    /// What a bank that was copied or restored does before it writes, so that no number is given out twice.
    Result<> startNewLife();

private:
    explicit Bank(std::unique_ptr<BankContext> context);
    Result<> begin(const NewBank &settings);
    Result<> load();
    Result<> run(const StepLabel &label, const std::function<Result<>(Write &)> &work);
    Result<UndoOutcome> takeBack(const std::optional<Step> &step);

    std::unique_ptr<BankContext> m_context;
    ChangeNotifier m_notifier;
};

} // namespace kb
