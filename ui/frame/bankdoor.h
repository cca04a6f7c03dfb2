// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "bank/banklock.h"
#include "frame/onewindow.h"

#include <QThreadPool>

#include <stop_token>

namespace kb {

/// A bank that a window has open.
struct OpenedBank
{
    std::unique_ptr<BankLock> lock; ///< null when the bank can only be read; given up after the bank
    std::unique_ptr<Bank> bank;
    BankHolder holder = {}; ///< who has the lock instead; empty when nobody can write there
};

/// The way to a bank: opens files beside the window, however long an older one takes to be brought up to
/// date, and tells other runs of this program that the window has its bank.
class BankDoor : public QObject
{
    Q_OBJECT

public:
    /// Gets no bank when another window of this user has it; that window came to the front.
    using Done = std::function<void(Result<OpenedBank>)>;

    /// What is done beside the window before the bank is opened.
    using Prepare = std::function<Result<>()>;

    explicit BankDoor(const Clock &clock = systemClock(), QObject *parent = nullptr);
    /// Waits for what is being brought up to date.
    ~BankDoor() override;

    /// Opens the bank to write in, or only to read when somebody else has it open or nobody can write there.
    /// `done` gets it here, when no dialog waits for an answer; not when it was given up by then. An opening
    /// that still runs is given up.
    void open(const QString &path, const Done &done, const Prepare &prepare = {});
    /// What runs comes to its end unseen, and the bank is closed again.
    void giveUp();
    /// Tells other runs that this window has the bank, from now on and of no other; empty: of none.
    void answerFor(const QString &path) { m_one.answerFor(path); }

Q_SIGNALS:
    /// Another run of the program was asked for the bank that this window has.
    void knocked();

private:
    struct Opening;
    void tell(const std::shared_ptr<Opening> &opening);

    Clock m_clock; ///< that of every bank that is opened
    OneWindow m_one;
    std::stop_source m_stop;
    QThreadPool m_beside; ///< one thread: two openings of the same file do not meet
};

/// Why a bank can only be read (M-26 of the specification).
QString readOnlySentence(const BankHolder &holder, const QDateTime &now);

/// Why a file cannot be opened, and that it was left as it is.
QString refusalText(const Error &error);

/// The name of the bank and how it is open, for the title of the window.
QString titleOf(Bank &bank);

} // namespace kb
