// SPDX-License-Identifier: EUPL-1.2
#include "bank/outgoing.h"

#include "bank/bank.h"
#include "log/fold.h"
#include "model/note.h"

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

bool namesOneOf(const QList<Operation> &operations, const UidBytes &records)
{
    return std::ranges::any_of(operations, [&](const Operation &operation) {
        return std::ranges::any_of(operation.fields, [&](const Value &value) {
            return value.isByteArray() && records.contains(value.toByteArray());
        });
    });
}

Result<UidBytes> notesThatStay(OperationStore &log)
{
    UidBytes notes;
    auto read = log.eachRecord([&](qint64, const QList<Operation> &operations) -> Result<> {
        const Operation &first = operations.first();
        if (first.kind == Kind::Note && sharedPart(operations).isEmpty())
            notes.insert(bytesOf(first.record));
        return {};
    });
    return read ? Result<UidBytes>(notes) : read.error();
}

/// What leaves of the operations of one record.
QList<Operation> partThatLeaves(const QList<Operation> &ofRecord, const UidBytes &staying)
{
    const Kind kind = ofRecord.first().kind;
    if (kind == Kind::Setting || kind == Kind::Profile || namesOneOf(ofRecord, staying))
        return {};
    return kind == Kind::Note ? sharedPart(ofRecord) : ofRecord;
}

} // namespace

Result<QList<Operation>> outgoingOperations(Bank &bank)
{
    OperationStore &log = bank.context().log;
    const auto staying = notesThatStay(log);
    if (!staying)
        return staying.error();
    QList<Operation> all;
    auto read = log.eachRecord([&](qint64, const QList<Operation> &operations) -> Result<> {
        all += partThatLeaves(operations, *staying);
        return {};
    });
    return read ? Result<QList<Operation>>(all) : read.error();
}

} // namespace kb
