// SPDX-License-Identifier: EUPL-1.2
#include "frame/bankdoor.h"

#include "wording/datetext.h"
#include "wording/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kb {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(BankDoor)
};

} // namespace

Result<OpenedBank> openBank(const QString &path)
{
    auto lock = std::make_unique<BankLock>(path);
    const bool isFree = bool(lock->take());
    auto bank = Bank::open(path, isFree ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!bank)
        return bank.error();
    OpenedBank opened{*std::move(bank), nullptr, isFree ? BankHolder{} : lock->holder()};
    if (isFree)
        opened.lock = std::move(lock);
    return opened;
}

QString readOnlySentence(const OpenedBank &opened)
{
    if (opened.holder.computer.isEmpty())
        return errorText({Error::Code::ReadOnly, {}});
    return Wording::tr("This file is open on %1 since %2. You can only read now.")
        .arg(opened.holder.computer, momentText(opened.holder.since, opened.bank->now()));
}

QString titleOf(Bank &bank)
{
    const auto name = bank.settings().value(settingname::BankName);
    const QString shown =
        name && !name->toString().isEmpty() ? name->toString() : QFileInfo(bank.path()).completeBaseName();
    return bank.context().db.isReadOnly() ? Wording::tr("%1 (read only)").arg(shown) : shown;
}

} // namespace kb
