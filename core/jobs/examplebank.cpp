// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"

#include "bank/outgoing.h"
#include "bank/owners.h"
#include "bank/receive.h"
#include "jobs/examplewriter.h"
#include "model/advicesteps.h"
#include "report/inlanguage.h"

namespace kb {

namespace {

const QString Coordinator = QStringLiteral("KIEM");

NewBank settingsFor(const ExampleContent &content, const QString &code)
{
    const QJsonObject object = content.unit(code);
    const ExampleValues values({}, content.uids());
    NewBank settings;
    settings.unit = recordOf<Unit>(values.of(recordTypeOf<Unit>, object));
    settings.unit.uid = values.record(code);
    settings.name = QStringLiteral("Voorbeeld ") + code;
    settings.user.name = QStringLiteral("Voorbeeldgebruiker");
    settings.user.role = code == Coordinator ? ProfileRole::Coordinator : ProfileRole::Kennismedewerker;
    return settings;
}

/// None that somebody would take back (log/stepstore).
StepLabel exampleStep()
{
    return {QStringLiteral("example")};
}

Result<> write(Bank &bank, const ExampleContent &content, const QSet<QString> &owners)
{
    return bank.write(exampleStep(), [&](Write &write) -> Result<> {
        if (auto marked = bank.settings().set(write, settingname::BankIsExample, true); !marked)
            return marked;
        return ExampleWriter(bank, content, owners).write(write);
    });
}

/// What another unit has: its own bank is made in memory and its work comes over. Also what is for that unit
/// only, as nobody would know the persons of others: they are all made up.
Result<> receiveFrom(Bank &bank, const ExampleContent &content, const QString &code)
{
    const Clock clock = fixedClock(bank.now());
    auto other = Bank::create(QStringLiteral(":memory:"), settingsFor(content, code), clock);
    if (!other)
        return other.error();
    if (auto written = write(**other, content, {code}); !written)
        return written;
    const auto operations = outgoingOperations(**other, LeavesFor::OwnUnit);
    if (!operations)
        return operations.error();
    auto received = receive(bank, *operations);
    return received ? received->carried : received.error();
}

/// When all that they cite is here. The paper is the same whatever language the program has.
Result<> freezeOffered(Bank &bank, const RenderPrint &render)
{
    const auto advices = bank.records<Advice>().all();
    if (!advices)
        return advices.error();
    Owners owners(bank);
    const InLanguage inDutch(Language::Nl);
    return bank.write(exampleStep(), [&](Write &write) -> Result<> {
        for (const Advice &advice : *advices) {
            if (!isOffered(advice.status) || !owners.of(advice).isOurs)
                continue;
            if (auto frozen = freezeAsOffered(bank, write, advice.uid, Language::Nl, render); !frozen)
                return frozen;
        }
        return {};
    });
}

} // namespace

QStringList exampleUnits()
{
    QStringList codes{Coordinator};
    for (const QJsonObject &unit : ExampleContent().objects("units")) {
        const QString code = unit.value(QLatin1StringView("code")).toString();
        if (code != Coordinator && unit.value(QLatin1StringView("kind")).toString() == QStringLiteral("dg"))
            codes.append(code);
    }
    return codes;
}

Result<std::unique_ptr<Bank>> makeExampleBank(const QString &path, const QString &unitCode,
                                              const Clock &clock)
{
    const QStringList units = exampleUnits();
    if (!units.contains(unitCode))
        return Error{Error::Code::NotFound, unitCode};
    const ExampleContent content;
    auto bank = Bank::create(path, settingsFor(content, unitCode), clock);
    if (!bank)
        return bank;
    const bool keepsAll = unitCode == Coordinator;
    const QSet<QString> own = keepsAll ? QSet<QString>(units.begin(), units.end()) : QSet<QString>{unitCode};
    if (auto written = write(**bank, content, own); !written)
        return written.error();
    for (const QString &code : units) {
        if (own.contains(code))
            continue;
        if (auto received = receiveFrom(**bank, content, code); !received)
            return received.error();
    }
    return bank;
}

Result<std::unique_ptr<Bank>> makeExampleBank(const QString &path, const QString &unitCode,
                                              const Clock &clock, const RenderPrint &render)
{
    auto bank = makeExampleBank(path, unitCode, clock);
    if (!bank)
        return bank;
    const auto frozen = freezeOffered(**bank, render);
    return frozen ? std::move(bank) : Result<std::unique_ptr<Bank>>(frozen.error());
}

} // namespace kb
