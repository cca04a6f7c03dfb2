// SPDX-License-Identifier: EUPL-1.2
#include "bank/guestlines.h"

#include "bank/authorties.h"
#include "bank/forgetting.h"
#include "log/fold.h"
#include "model/participant.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

FieldId lineField(const char *name)
{
    return recordTypeOf<Participant>.field(QLatin1StringView(name))->id;
}

Value nothingSaid(const Value &)
{
    return nullptr;
}

void addLineAbout(const QList<Operation> &ofLine, qint64 id, const QList<Uid> &persons, GuestLines &lines)
{
    const FieldId person = lineField("person");
    const RecordState state = fold(ofLine);
    const FieldState *standing = state.field(person);
    bool isEver = false;
    bool isNow = false;
    for (const Operation &operation : ofLine) {
        const Value said = operation.fields.value(person);
        const bool names = said.isByteArray() && persons.contains(Codec<Uid>::from(said));
        isEver = isEver || names;
        isNow = isNow || (names && standing->heads.contains(operation.id));
    }
    if (isEver)
        lines.ever.append(id);
    if (isNow)
        lines.now.append(ofLine.first().record);
}

} // namespace

Result<QList<qint64>> linesThatMayName(Database &db, const QList<Uid> &persons)
{
    return db.all(
        sqlFile("participant/may_name"), [](Row row) { return row.next<qint64>(); },
        QStringView(jsonOfTexts(persons)));
}

Result<GuestLines> linesAbout(BankContext &context, const QList<Uid> &persons, const QList<qint64> &lines)
{
    GuestLines about;
    for (const qint64 line : lines) {
        const auto operations = context.log.ofRecord(line);
        if (!operations)
            return operations.error();
        addLineAbout(*operations, line, persons, about);
    }
    return about;
}

Result<> forgetOnLines(Write &write, const GuestLines &lines)
{
    const RecordType &type = recordTypeOf<Participant>;
    if (auto names = forgetPersonal(write, type, lines.ever, Forgotten::History); !names)
        return names;
    const auto now = knownIds(write.context().db, lines.now);
    return now ? forgetPassing(write, type, *now) : Result<>(now.error());
}

Result<> forgetNamesOnLines(Write &write, const GuestLines &lines)
{
    const QMap<FieldId, Rewording> blank{{lineField("name"), nothingSaid}, {lineField("needs"), nothingSaid}};
    for (const Uid &line : lines.now) {
        const auto left = write.rewordInPlace(recordTypeOf<Participant>, line, blank);
        if (!left && left.error().code != Error::Code::NotOwner)
            return left;
    }
    return forgetOnLines(write, lines);
}

} // namespace kb
