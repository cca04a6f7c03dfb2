// SPDX-License-Identifier: EUPL-1.2
#include "bank/forgottenpersons.h"

#include "bank/forgetting.h"
#include "log/operationcodec.h"
#include "model/personname.h"
#include "store/sqlfile.h"

#include <array>

namespace kb {

namespace {

/// What a step may be called by the name of a person for; of a note by that of whom it is about.
constexpr std::array calledByName{Kind::Person, Kind::Note};

/// A piece of what came in and contradicted the log.
struct KeptOut
{
    qint64 id = 0;
    QByteArray content;
};

} // namespace

Result<QSet<Uid>> forgottenPersons(Database &db)
{
    const auto persons = db.all(sqlFile("person/forgotten"), [](Row row) { return row.next<Uid>(); });
    return persons ? Result<QSet<Uid>>(QSet<Uid>(persons->begin(), persons->end())) : persons.error();
}

Result<QStringList> everyNameOf(BankContext &context, const QList<qint64> &persons)
{
    QStringList names;
    for (const qint64 id : persons) {
        const auto operations = context.log.ofRecord(id);
        if (!operations)
            return operations.error();
        Values values;
        for (const Operation &operation : *operations) {
            values.insert(operation.fields);
            const auto then = recordOf<Person>(values);
            names << fullName(then).replace(u'\t', u' ') << nameInLine(then).replace(u'\t', u' ');
        }
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

Result<> forgetStepNames(Database &db, const QStringList &names)
{
    for (const QString &name : names) {
        for (const Kind kind : calledByName) {
            if (auto done = db.execute(sqlFile("log/forget_subject"), int(kind), QStringView(name)); !done)
                return done;
        }
    }
    return {};
}

Result<> forgetExpertise(Write &write, const Uid &person)
{
    Database &db = write.context().db;
    if (auto taken = Links(db).set(write, person, LinkType::Expertise, {}); !taken)
        return taken;
    const auto links = db.all(
        sqlFile("link/ever_from"), [](Row row) { return row.next<qint64>(); }, person,
        QStringView(QString(codeOf(LinkType::Expertise))));
    return links ? forgetWhole(write, recordTypeOf<Link>, *links) : Result<>(links.error());
}

Result<> forgetQuarantined(Database &db, const QList<Uid> &records)
{
    const auto all = db.all(sqlFile("log/quarantined"), [](Row row) {
        KeptOut one{.id = row.next<qint64>()};
        one.content = row.bytes(1);
        return one;
    });
    if (!all)
        return all.error();
    for (const KeptOut &one : *all) {
        const auto operation = decodeOperation(one.content);
        if (!operation || !records.contains(operation->record))
            continue;
        if (auto gone = db.execute(sqlFile("log/quarantine_forget"), one.id); !gone)
            return gone;
    }
    return {};
}

} // namespace kb
