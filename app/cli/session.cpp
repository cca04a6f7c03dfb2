// SPDX-License-Identifier: EUPL-1.2
#include "cli/session.h"

#include "cli/words.h"
#include "jobs/indexjob.h"
#include "jobs/passedneeds.h"
#include "model/unit.h"
#include "wording/errortext.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

namespace kb::cli {

namespace {

QString sentence(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return Cli::tr("There is no such file, record or pair: %1");
    case Error::Code::InvalidInput:
        return Cli::tr("This value cannot be kept: %1");
    case Error::Code::NotOwner:
        return Cli::tr("Another unit owns this record; only its own bank can change it. %1");
    case Error::Code::NotAllowed:
        return Cli::tr("This step is not possible yet. Missing: %1");
    case Error::Code::Conflict:
        return Cli::tr("There is something there already: %1");
    case Error::Code::Taken:
        return Cli::tr("Another record has this value already; choose another. %1");
    case Error::Code::NewerSchema:
        return Cli::tr("This bank was made by a newer version of the program. Nothing was changed. %1");
    case Error::Code::NotABank:
        return Cli::tr("This file is not a knowledge bank. Nothing was changed. %1");
    case Error::Code::Damaged:
        return Cli::tr("Part of the file is damaged: %1");
    case Error::Code::Busy:
        return Cli::tr("Another program is writing to this bank. Try again in a moment. %1");
    case Error::Code::ReadOnly:
        return Cli::tr("This bank can only be read: %1");
    case Error::Code::DiskFull:
        return Cli::tr("The disk is full. Nothing was changed. %1");
    case Error::Code::NoMemory:
        return Cli::tr("There is not enough memory. Nothing was changed. %1");
    case Error::Code::Unreadable:
        return Cli::tr("This file cannot be read. Check that it is the right file. %1");
    case Error::Code::TooLarge:
        return Cli::tr("This is too large: %1");
    case Error::Code::Cancelled:
        return Cli::tr("Stopped. Nothing was changed. %1");
    case Error::Code::NotBuiltYet:
        return Cli::tr("This is not built yet: %1");
    case Error::Code::InUse: // in the words of the window
    case Error::Code::Storage:
        break;
    }
    return Cli::tr("The bank could not be read or written. Nothing was changed. %1");
}

/// Where the window has the words that hold here too.
bool isToldInWindow(const Error &error)
{
    return error.code == Error::Code::InUse || isToldApart(error);
}

Clock clockOf(const Arguments &arguments)
{
    const QDateTime fixed = QDateTime::fromString(arguments.value(QStringLiteral("now")), Qt::ISODate);
    return fixed.isValid() ? fixedClock(fixed.toUTC()) : systemClock();
}

/// The index is made anew after a new version of the text pipeline, and without changes that wait; what must
/// not be kept any longer goes.
Result<> tidy(Bank &bank)
{
    const auto current = isIndexCurrent(bank);
    if (!current)
        return current.error();
    if (auto found = *current ? tidyIndex(bank) : renewIndex(bank); !found)
        return found;
    const auto erased = erasePassedNeeds(bank);
    return erased ? Result<>() : erased.error();
}

/// Who only reads is who they say where the bank knows them, and leaves no name where it does not.
Result<> signIn(Bank &bank, const QString &user, OpenMode mode)
{
    Profile profile;
    profile.name = user;
    if (mode != OpenMode::ReadOnly)
        return bank.signIn(profile);
    const auto known = bank.records<Profile>().all();
    if (!known)
        return known.error();
    const bool isKnown = std::ranges::any_of(
        *known, [&](const Profile &one) { return one.name == user && one.unit == bank.identity().unit; });
    return isKnown ? bank.signIn(profile) : Result<>();
}

bool isOfOlderSchema(const Error &error)
{
    return error.code == Error::Code::ReadOnly && error.detail.startsWith(QLatin1StringView("schema "));
}

/// Of an older schema a bank must be brought up to date before it can be read: who may write does so, and a
/// copy stays beside it.
Result<std::unique_ptr<Bank>> opened(const QString &path, OpenMode mode, const Clock &clock)
{
    auto bank = Bank::open(path, mode, clock);
    const bool isOlder = !bank && isOfOlderSchema(bank.error());
    if (!isOlder || mode != OpenMode::ReadOnly || !QFileInfo(path).isWritable())
        return bank;
    if (const auto migrated = Bank::open(path, OpenMode::ReadWrite, clock); !migrated)
        return migrated.error();
    return Bank::open(path, mode, clock);
}

} // namespace

Session::Session(Arguments arguments, QString usage)
    : m_arguments(std::move(arguments))
    , m_usage(std::move(usage))
    , m_clock(clockOf(m_arguments))
{
}

QList<Uid> Session::uids() const
{
    QList<Uid> uids;
    for (const QString &word : m_arguments.words())
        uids.append(Uid(word));
    return uids;
}

void Session::failToOpen(const Error &error)
{
    if (!isOfOlderSchema(error)) {
        fail(error);
        return;
    }
    say(Cli::tr(
        "This bank is of an older version of the program, and its file can only be read. Copy it to a folder "
        "of your own and open the copy."));
}

std::unique_ptr<Bank> Session::openBank(OpenMode mode)
{
    auto bank = opened(m_arguments.value(QStringLiteral("bank")), mode, m_clock);
    if (!bank) {
        failToOpen(bank.error());
        return nullptr;
    }
    if (auto ready = mode == OpenMode::ReadOnly ? Result<>() : tidy(**bank); !ready)
        fail(ready.error()); // said, and no reason to refuse what may mend it
    const QString user = m_arguments.value(QStringLiteral("user"));
    if (auto known = user.isEmpty() ? Result<>() : signIn(**bank, user, mode); !known) {
        fail(known.error());
        return nullptr;
    }
    return *std::move(bank);
}

void Session::print(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

void Session::print(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
}

void Session::say(const QString &message)
{
    QTextStream(stderr) << message << '\n';
}

/// The owner by its code, which says more than its uid; what is no uid is shown as it is.
QString Session::ownerNamed(const QString &detail) const
{
    const Uid unit(detail);
    if (unit.isNull())
        return detail;
    const auto bank = Bank::open(m_arguments.value(QStringLiteral("bank")), OpenMode::ReadOnly, m_clock);
    const auto known = bank ? (*bank)->records<Unit>().get(unit) : Result<Unit>(bank.error());
    return known ? Cli::tr("Owner: %1.").arg(known->code) : QString();
}

ExitCode Session::fail(const Error &error)
{
    const QString detail = error.code == Error::Code::NotOwner ? ownerNamed(error.detail) : error.detail;
    QString said = isToldInWindow(error) ? errorText(error) : sentence(error.code).arg(detail).trimmed();
    if (said.endsWith(u':')) // there is nothing to name
        said.back() = u'.';
    say(said);
    return error.code == Error::Code::NotBuiltYet ? ExitCode::NotBuiltYet : ExitCode::Failed;
}

ExitCode Session::wrongUse()
{
    say(Cli::tr("Usage: %1").arg(m_usage));
    return ExitCode::WrongUse;
}

} // namespace kb::cli
