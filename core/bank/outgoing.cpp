// SPDX-License-Identifier: EUPL-1.2
#include "bank/outgoing.h"

#include "bank/bank.h"
#include "log/digest.h"
#include "log/fold.h"
#include "model/note.h"
#include "model/person.h"

#include <QSet>

namespace kb {

namespace {

using UidBytes = QSet<QByteArray>;

/// The note as these operations leave it; one of a visibility that this version does not know is personal.
bool isPersonalAfter(const Operation &operation, bool before)
{
    static const FieldId visibility = recordTypeOf<Note>.field(QLatin1StringView("visibility"))->id;
    const Value said = operation.fields.value(visibility);
    return said.isUndefined() ? before : Codec<NoteVisibility>::from(said) == NoteVisibility::Persoonlijk;
}

/// What was said of a note since it was personal last: nothing when that does not say all of it.
QList<Operation> sharedPart(QList<Operation> ofNote)
{
    std::ranges::sort(ofNote, [](const Operation &a, const Operation &b) { return compareTime(a, b) < 0; });
    qsizetype begin = 0;
    bool isPersonal = false;
    for (qsizetype place = 0; place < ofNote.size(); ++place) {
        isPersonal = isPersonalAfter(ofNote[place], isPersonal);
        if (isPersonal)
            begin = place + 1;
    }
    const QList<Operation> shared = ofNote.mid(begin);
    return fold(shared).values() == fold(ofNote).values() ? shared : QList<Operation>();
}

/// One of a level that this version does not know is for the own unit, and so is one about which authors
/// contradict each other.
bool isOfOwnUnit(const RecordType &type, const QList<Operation> &ofRecord)
{
    const FieldInfo *level = type.field(QLatin1StringView("share_level"));
    if (!level)
        return false;
    const RecordState state = fold(ofRecord);
    const FieldState *said = state.field(level->id);
    return said && !said->shown.isNull() &&
           (said->conflict || Codec<ShareLevel>::from(said->shown) == ShareLevel::EigenDg);
}

bool isReachableForAll(const RecordState &person)
{
    static const FieldId reachable = recordTypeOf<Person>.field(QLatin1StringView("contact_public"))->id;
    const FieldState *said = person.field(reachable);
    return said && !said->conflict && said->shown.isTrue();
}

/// The fields of a record that stay in the own unit.
QSet<FieldId> fieldsThatStay(const RecordType &type, const RecordState &state)
{
    const bool isReachable = type.kind == Kind::Person && isReachableForAll(state);
    QSet<FieldId> staying;
    for (const FieldInfo *field : type.fields) {
        if (isForOwnUnit(field->reach) && !(isReachable && field->reach == Reach::Contact))
            staying.insert(field->id);
    }
    return staying;
}

Values leavingOut(Values values, const QSet<FieldId> &fields)
{
    values.removeIf([&](const auto &entry) { return fields.contains(entry.key()); });
    return values;
}

/// Whole operations, as a part of one would have no digest: nothing when what is left does not say the rest.
QList<Operation> partForOthers(const QList<Operation> &ofRecord)
{
    const RecordType *type = recordType(ofRecord.first().kind);
    const RecordState state = fold(ofRecord);
    const QSet<FieldId> staying = type ? fieldsThatStay(*type, state) : QSet<FieldId>();
    if (staying.isEmpty())
        return ofRecord;
    QList<Operation> leaving = ofRecord;
    leaving.removeIf([&](const Operation &operation) {
        return !isErased(operation) && leavingOut(operation.fields, staying) != operation.fields;
    });
    const RecordState left = fold(leaving);
    const bool isAllOfIt = left.alive == state.alive &&
                           leavingOut(left.values(), staying) == leavingOut(state.values(), staying);
    return isAllOfIt ? leaving : QList<Operation>();
}

UidBytes namedIn(const QList<Operation> &operations)
{
    UidBytes named;
    for (const Operation &operation : operations) {
        for (const Value &value : operation.fields) {
            if (value.isByteArray())
                named.insert(value.toByteArray());
        }
    }
    return named;
}

/// What stays in the bank, told by going through the log.
class Staying
{
public:
    explicit Staying(LeavesFor whom)
        : m_whom(whom)
    {
    }

    void look(const QList<Operation> &ofRecord)
    {
        const Operation &first = ofRecord.first();
        const RecordType *type = recordType(first.kind);
        if (first.kind == Kind::Note && sharedPart(ofRecord).isEmpty())
            m_notes.insert(bytesOf(first.record));
        if (m_whom == LeavesFor::OtherUnits && type && isOfOwnUnit(*type, ofRecord))
            m_ofUnit.insert(bytesOf(first.record));
    }

    /// What has no level of its own stays with what it names.
    void lookAtTies(const QList<Operation> &ofRecord)
    {
        const RecordType *type = recordType(ofRecord.first().kind);
        const bool hasLevel = type && type->field(QLatin1StringView("share_level"));
        if (!hasLevel && namedIn(ofRecord).intersects(m_ofUnit))
            m_ofUnit.insert(bytesOf(ofRecord.first().record));
    }

    qsizetype ofUnit() const { return m_ofUnit.size(); }

    QList<Operation> leavingOf(const QList<Operation> &ofRecord) const
    {
        const Operation &first = ofRecord.first();
        if (first.kind == Kind::Setting || first.kind == Kind::Profile ||
            m_ofUnit.contains(bytesOf(first.record)) || namedIn(ofRecord).intersects(m_notes))
            return {};
        if (first.kind == Kind::Note)
            return sharedPart(ofRecord);
        return m_whom == LeavesFor::OtherUnits ? partForOthers(ofRecord) : ofRecord;
    }

private:
    LeavesFor m_whom;
    UidBytes m_notes;  ///< that nobody else may see
    UidBytes m_ofUnit; ///< that no other unit may see
};

template <typename Visit> Result<> throughLog(Bank &bank, const Visit &visit)
{
    return bank.context().log.eachRecord([&](qint64, const QList<Operation> &operations) -> Result<> {
        visit(operations);
        return {};
    });
}

/// Until nothing more hangs on what stays: parts of parts, too.
Result<> lookAtAllTies(Bank &bank, Staying &staying)
{
    qsizetype before = 0;
    while (std::exchange(before, staying.ofUnit()) != staying.ofUnit()) {
        const auto looked =
            throughLog(bank, [&](const QList<Operation> &ofRecord) { staying.lookAtTies(ofRecord); });
        if (!looked)
            return looked;
    }
    return {};
}

} // namespace

Result<QList<Operation>> outgoingOperations(Bank &bank, LeavesFor whom)
{
    Staying staying(whom);
    QList<Operation> all;
    auto looked = throughLog(bank, [&](const QList<Operation> &ofRecord) { staying.look(ofRecord); });
    if (looked)
        looked = lookAtAllTies(bank, staying);
    if (looked)
        looked =
            throughLog(bank, [&](const QList<Operation> &ofRecord) { all += staying.leavingOf(ofRecord); });
    return looked ? Result<QList<Operation>>(all) : looked.error();
}

} // namespace kb
