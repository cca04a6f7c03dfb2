// SPDX-License-Identifier: EUPL-1.2
#include "frame/bankdoor.h"

#include "text/texttables.h"
#include "wording/datetext.h"
#include "wording/errortext.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace kb {

namespace {

using namespace std::chrono_literals;

struct BankDoorWording
{
    Q_DECLARE_TR_FUNCTIONS(BankDoor)
};

Result<OpenedBank> openHere(const QString &path, const BankDoor::Prepare &prepare, const Clock &clock)
{
    if (auto ready = prepare ? prepare() : Result<>(); !ready)
        return ready.error();
    if (OneWindow::raiseOther(path))
        return OpenedBank{};
    auto lock = std::make_unique<BankLock>(path);
    const bool isFree = bool(lock->take());
    readTextTables(); // here the window does not wait for them
    auto bank = Bank::open(path, isFree ? OpenMode::ReadWrite : OpenMode::ReadOnly, clock);
    if (!bank)
        return bank.error();
    const BankHolder holder = isFree ? BankHolder{} : lock->holder();
    if (!isFree)
        lock.reset();
    return OpenedBank{std::move(lock), *std::move(bank), holder};
}

/// A bank lives on one thread at a time. Nobody listens to it yet, and its connection keeps nothing that
/// belongs to a thread: whoever made it may give it away.
void handOver(Bank &bank, QThread &thread)
{
    bank.notifier().moveToThread(&thread);
}

} // namespace

struct BankDoor::Opening
{
    Done done;
    std::stop_token stop;
    std::optional<Result<OpenedBank>> outcome = {};
};

BankDoor::BankDoor(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_beside.setMaxThreadCount(1);
    connect(&m_one, &OneWindow::raiseAsked, this, &BankDoor::knocked);
}

BankDoor::~BankDoor()
{
    giveUp();
    m_beside.waitForDone();
}

void BankDoor::open(const QString &path, const Done &done, const Prepare &prepare)
{
    giveUp();
    m_stop = std::stop_source();
    m_beside.start(
        [this, path, prepare, opening = std::make_shared<Opening>(Opening{done, m_stop.get_token()})] {
            auto outcome = openHere(path, prepare, m_clock);
            if (opening->stop.stop_requested())
                return;
            if (outcome && outcome->bank)
                handOver(*outcome->bank, *thread());
            opening->outcome = std::move(outcome);
            QMetaObject::invokeMethod(
                this, [this, opening] { tell(opening); }, Qt::QueuedConnection);
        });
}

void BankDoor::giveUp()
{
    m_stop.request_stop();
}

void BankDoor::tell(const std::shared_ptr<Opening> &opening)
{
    if (opening->stop.stop_requested())
        return;
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) { // of the bank in sight
        QTimer::singleShot(100ms, this, [this, opening] { tell(opening); });
        return;
    }
    giveUp(); // it is told once
    opening->done(*std::move(opening->outcome));
}

QString readOnlySentence(const BankHolder &holder, const QDateTime &now)
{
    if (holder.computer.isEmpty())
        return errorText({Error::Code::ReadOnly, {}});
    return BankDoorWording::tr("This file is open on %1 since %2. You can only read now.")
        .arg(holder.computer, momentText(holder.since, now));
}

QString refusalText(const Error &error)
{
    if (error.code == Error::Code::NotFound)
        return BankDoorWording::tr("This file is no longer there.");
    if (error.code == Error::Code::Conflict) // a bank that is restored to it
        return BankDoorWording::tr(
            "There is already a file with this name. Nothing was changed. Choose another name.");
    return errorText(error);
}

QString titleOf(Bank &bank)
{
    const auto name = bank.settings().value(settingname::BankName);
    const QString shown =
        name && !name->toString().isEmpty() ? name->toString() : QFileInfo(bank.path()).completeBaseName();
    return bank.context().db.isReadOnly() ? BankDoorWording::tr("%1 (read only)").arg(shown) : shown;
}

} // namespace kb
