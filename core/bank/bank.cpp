// SPDX-License-Identifier: EUPL-1.2
#include "bank/bank.h"

#include "bank/bankfile.h"
#include "bank/rebuild.h"
#include "model/unituid.h"
#include "store/migrator.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

namespace kb {

namespace {

Uid profileUid(const Profile &profile)
{
    return namedUid(QLatin1StringView("profile"), bytesOf(profile.unit) + profile.name.toUtf8());
}

} // namespace

Bank::Bank(std::unique_ptr<BankContext> context)
    : m_context(std::move(context))
{
}

Bank::~Bank() = default;

Result<std::unique_ptr<Bank>> Bank::create(const QString &path, const NewBank &settings, const Clock &clock)
{
    if (auto claimed = claim(path); !claimed)
        return claimed.error();
    auto made = [&]() -> Result<std::unique_ptr<Bank>> {
        auto context = connected(path, OpenMode::CreateNew, clock);
        if (!context)
            return context.error();
        std::unique_ptr<Bank> bank(new Bank(*std::move(context)));
        if (auto begun = bank->begin(settings); !begun)
            return begun.error();
        return bank;
    }();
    if (!made)
        removeUnfinished(path);
    return made;
}

Result<std::unique_ptr<Bank>> Bank::open(const QString &path, OpenMode mode, const Clock &clock)
{
    const auto version = schemaVersionOf(path);
    if (!version)
        return version.error();
    const auto newest = bundledMigrations();
    if (!newest)
        return newest.error();
    if (*version > newest->size())
        return Error{Error::Code::NewerSchema, QString::number(*version)};

    auto context = connected(path, mode, clock);
    if (!context)
        return context.error();
    std::unique_ptr<Bank> bank(new Bank(*std::move(context)));
    if (auto loaded = bank->load(); !loaded)
        return loaded.error();
    return bank;
}

/// The first step of a bank: its first life, its unit, its user and its name. It is not undone with the rest.
Result<> Bank::begin(const NewBank &settings)
{
    const Uid unit = settings.unit.uid.isNull() ? unitUid(settings.unit.code) : settings.unit.uid;
    if (auto lives = m_context->log.beginIncarnation(newUid(now()), unit, now()); !lives)
        return lives;
    m_context->identity = {
        .unit = unit, .unitCode = settings.unit.code, .isCoordinator = settings.unit.isCoordinator};
    Profile user = settings.user;
    user.unit = unit;
    user.uid = profileUid(user);
    m_context->identity.user = user.uid;

    auto made = run({.act = QStringLiteral("begin")}, [&](Write &write) -> Result<> {
        if (auto marked = m_context->search.index().clear(); !marked) // as made by today's text pipeline
            return marked;
        if (auto added = write.create(recordTypeOf<Unit>, unit, valuesOf(settings.unit)); !added)
            return added;
        if (auto added = write.create(recordTypeOf<Profile>, user.uid, valuesOf(user)); !added)
            return added;
        const Settings own = this->settings();
        if (auto set = own.set(write, settingname::BankUnit, textOf(unit)); !set)
            return set;
        if (auto set = own.set(write, settingname::BankUser, textOf(user.uid)); !set)
            return set;
        if (auto set = own.set(write, settingname::BankContact, settings.contact); !set)
            return set;
        return own.set(write, settingname::BankName, settings.name);
    });
    return made;
}

/// Finds out whose bank this is and where its log ends.
Result<> Bank::load()
{
    if (auto loaded = m_context->log.load(); !loaded)
        return loaded;
    m_context->identity.unit = m_context->log.own().unit;
    const auto greatest = m_context->log.greatestTime();
    if (!greatest)
        return greatest.error();
    m_context->hlc = HybridClock(m_context->clock, *greatest);

    const auto unit = settings().value(settingname::BankUnit);
    const auto user = settings().value(settingname::BankUser);
    if (!unit || !user)
        return unit ? user.error() : unit.error();
    const auto own = records<Unit>().get(Uid(unit->toString()));
    if (!own && own.error().code != Error::Code::NotFound)
        return own.error();
    if (!own && greatest->value == 0) // the machine died while the bank was made
        return Error{Error::Code::Damaged, path()};
    if (!own) // a backup, until it is rebuilt: the log alone says whose it is
        return {};
    m_context->identity = {.unit = own->uid,
                           .unitCode = own->code,
                           .isCoordinator = own->isCoordinator,
                           .user = Uid(user->toString())};
    return {};
}

Result<> Bank::signIn(const Profile &user)
{
    Profile own = user;
    own.unit = identity().unit;
    const auto known = records<Profile>().all();
    if (!known)
        return known.error();
    const auto renamed = std::ranges::find_if(*known, [&](const Profile &one) {
        return one.name == own.name && one.unit == own.unit; // whoever took that name later
    });
    own.uid = renamed == known->end() ? profileUid(own) : renamed->uid;
    const UserId before = std::exchange(m_context->identity.user, own.uid);
    if (records<Profile>().get(own.uid))
        return {};
    auto made =
        run({.act = QStringLiteral("sign_in"), .kind = Kind::Profile, .subject = own.name},
            [&](Write &write) { return write.create(recordTypeOf<Profile>, own.uid, valuesOf(own)); });
    if (!made)
        m_context->identity.user = before;
    return made;
}

Result<> Bank::run(const StepLabel &label, const std::function<Result<>(Write &)> &work)
{
    Write write(*m_context, label);
    const auto written = [&]() -> Result<> {
        Transaction transaction(m_context->db);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        if (auto ready = write.begin(); !ready)
            return ready;
        if (auto worked = work(write); !worked)
            return worked;
        if (auto finished = write.finish(); !finished)
            return finished;
        return transaction.commit();
    }();
    if (!written)
        return written;
    if (!write.changes().isEmpty())
        Q_EMIT m_notifier.changed(write.changes());
    return {};
}

Result<UndoOutcome> Bank::takeBack(const std::optional<Step> &step)
{
    if (!step)
        return Error{Error::Code::NotFound, {}};
    int fieldsLeft = 0;
    auto undone = run(step->label, [&](Write &write) -> Result<> {
        auto undone = write.undo(*step);
        fieldsLeft = write.fieldsLeft();
        return undone;
    });
    if (!undone)
        return undone.error();
    return UndoOutcome{step->label, fieldsLeft};
}

Result<UndoOutcome> Bank::undo()
{
    const auto state = history().undoState();
    return state ? takeBack(state->undo) : Result<UndoOutcome>(state.error());
}

Result<UndoOutcome> Bank::redo()
{
    const auto state = history().undoState();
    return state ? takeBack(state->redo) : Result<UndoOutcome>(state.error());
}

Result<> Bank::rebuild(const Progress &progress, std::stop_token stop)
{
    auto rebuilt = kb::rebuild(*m_context, progress, stop);
    if (!rebuilt)
        return rebuilt;
    if (auto loaded = load(); !loaded)
        return loaded;
    Changes everything;
    everything.addEverything();
    Q_EMIT m_notifier.changed(everything);
    return {};
}

Result<> Bank::clearCaches()
{
    if (auto cleared = kb::clearCaches(*m_context); !cleared)
        return cleared;
    return m_context->db.runScript(sqlFile("bank/compact"));
}

Result<> Bank::startNewLife()
{
    return m_context->log.beginIncarnation(newUid(now()), identity().unit, now());
}

} // namespace kb
