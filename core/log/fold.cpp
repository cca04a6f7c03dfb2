// SPDX-License-Identifier: EUPL-1.2
#include "log/fold.h"

#include "log/digest.h"

#include <QVarLengthArray>

namespace kb {

namespace {

/// One field of one operation.
struct Writing
{
    FieldId field = 0;
    bool isReplaced = false;
    int operation = 0; ///< its place among the operations
    const Value *value = nullptr;
};

using Writings = std::span<Writing>;

/// The work on one record; sized so that the usual few operations stay on the stack.
class RecordFold
{
public:
    explicit RecordFold(std::span<const Operation> operations);

    RecordState state();

private:
    void listWritings();
    void followObservations();
    void findDeletions();
    bool isErasedWriting(const Writing &writing) const;
    FieldState standing(Writings ofOneField) const;
    bool showsLife(Writings ofOneField) const;

    int placeOf(const OperationId &id) const;
    Writings writingsOf(int operation);

    QVarLengthArray<const Operation *, 8> m_operations; // rising by id, without doubles
    QVarLengthArray<Writing, 64> m_writings;            // by operation, then by field
    QVarLengthArray<int, 9> m_starts;    // where the writings of each operation begin, and the end
    QVarLengthArray<bool, 8> m_isSeen;   // by the author of another operation
    QVarLengthArray<bool, 8> m_isBuried; // by a deletion that nobody has seen
    QList<OperationId> m_deletions;      // those deletions
};

const OperationId &idOf(const Operation *operation)
{
    return operation->id;
}

RecordFold::RecordFold(std::span<const Operation> operations)
{
    m_operations.reserve(qsizetype(operations.size()));
    for (const Operation &operation : operations)
        m_operations.append(&operation);

    if (m_operations.size() > 1)
        std::ranges::stable_sort(m_operations, {}, idOf);
    const auto isSame = [](const Operation *left, const Operation *right) { return left->id == right->id; };
    m_operations.erase(std::unique(m_operations.begin(), m_operations.end(), isSame), m_operations.end());

    listWritings();
    followObservations();
    findDeletions();
}

void RecordFold::listWritings()
{
    for (int place = 0; place < m_operations.size(); ++place) {
        m_starts.append(int(m_writings.size()));
        const Values &fields = m_operations[place]->fields;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            m_writings.append({.field = field.key(), .operation = place, .value = &field.value()});
    }
    m_starts.append(int(m_writings.size()));
}

int RecordFold::placeOf(const OperationId &id) const
{
    const auto found =
        std::ranges::lower_bound(m_operations, id, {}, [](const Operation *operation) -> const OperationId & {
            return operation->id;
        });
    const bool isHere = found != m_operations.end() && (*found)->id == id;
    return isHere ? int(found - m_operations.begin()) : -1;
}

Writings RecordFold::writingsOf(int operation)
{
    return Writings(m_writings)
        .subspan(size_t(m_starts[operation]), size_t(m_starts[operation + 1] - m_starts[operation]));
}

Writing *find(Writings writings, FieldId field)
{
    const auto found = std::ranges::lower_bound(writings, field, {}, &Writing::field);
    return found != writings.end() && found->field == field ? &*found : nullptr;
}

/// Goes over the shorter of both, so that one wide operation that many others saw costs no product of sizes.
void replaceCommonFields(Writings seen, Writings by)
{
    if (seen.size() <= by.size()) {
        for (Writing &writing : seen)
            writing.isReplaced = writing.isReplaced || find(by, writing.field);
        return;
    }
    for (const Writing &writing : by) {
        if (Writing *replaced = find(seen, writing.field))
            replaced->isReplaced = true;
    }
}

void RecordFold::followObservations()
{
    m_isSeen.resize(m_operations.size());
    std::ranges::fill(m_isSeen, false);
    for (int place = 0; place < m_operations.size(); ++place) {
        for (const OperationId &id : m_operations[place]->observed) {
            const int seen = placeOf(id);
            if (seen < 0 || seen == place)
                continue;
            m_isSeen[seen] = true;
            replaceCommonFields(writingsOf(seen), writingsOf(place));
        }
    }
}

bool isDeletion(const Operation &operation)
{
    const auto alive = operation.fields.find(Alive);
    return alive != operation.fields.end() && !alive->toBool();
}

void RecordFold::findDeletions()
{
    m_isBuried.resize(m_operations.size());
    std::ranges::fill(m_isBuried, false);
    for (int place = 0; place < m_operations.size(); ++place) {
        const Operation &operation = *m_operations[place];
        if (m_isSeen[place] || !isDeletion(operation))
            continue;
        m_deletions.append(operation.id);
        m_isBuried[place] = true;
        for (const OperationId &id : operation.observed) {
            if (const int seen = placeOf(id); seen >= 0)
                m_isBuried[seen] = true;
        }
    }
}

/// Null in an erased operation says that somebody wrote the field, not that they emptied it.
bool RecordFold::isErasedWriting(const Writing &writing) const
{
    return writing.value->isNull() && isErased(*m_operations[writing.operation]);
}

FieldState RecordFold::standing(Writings ofOneField) const
{
    FieldState state{.id = ofOneField.front().field};
    // Operations that all claim to have seen each other are damage or malice; hiding them would lose values.
    const bool someStand = !std::ranges::all_of(ofOneField, &Writing::isReplaced);
    const auto stands = [&](const Writing &writing) { return !someStand || !writing.isReplaced; };
    const bool someSay = std::ranges::any_of(
        ofOneField, [&](const Writing &writing) { return stands(writing) && !isErasedWriting(writing); });
    const Writing *shown = nullptr;
    for (const Writing &writing : ofOneField) {
        if (!stands(writing))
            continue;
        state.heads.append(m_operations[writing.operation]->id);
        if (someSay && isErasedWriting(writing))
            continue;
        state.conflict = state.conflict || (shown && *shown->value != *writing.value);
        if (!shown || compareTime(*m_operations[shown->operation], *m_operations[writing.operation]) < 0)
            shown = &writing;
    }
    state.shown = *shown->value;
    return state;
}

bool RecordFold::showsLife(Writings ofOneField) const
{
    return std::ranges::any_of(ofOneField, [this](const Writing &writing) {
        return !writing.isReplaced && !m_isBuried[writing.operation] &&
               (writing.field != Alive || writing.value->toBool());
    });
}

RecordState RecordFold::state()
{
    std::ranges::sort(m_writings, {},
                      [](const Writing &writing) { return std::pair(writing.field, writing.operation); });

    RecordState state{.deletions = m_deletions};
    bool lives = false;
    for (auto begin = m_writings.begin(); begin != m_writings.end();) {
        const auto end = std::ranges::find_if_not(
            begin, m_writings.end(), [begin](FieldId field) { return field == begin->field; },
            &Writing::field);
        FieldState field = standing(Writings(begin, end));
        if (!state.fields.isEmpty() && state.fields.last().heads == field.heads)
            field.heads = state.fields.last().heads; // shared: the fields of a new record have one head
        state.fields.append(std::move(field));
        lives = lives || showsLife(Writings(begin, end));
        begin = end;
    }
    state.alive = !m_operations.isEmpty() && (m_deletions.isEmpty() || lives);
    state.editedAfterDeletion = state.alive && !m_deletions.isEmpty();
    return state;
}

} // namespace

const FieldState *RecordState::field(FieldId id) const
{
    const auto found = std::ranges::lower_bound(fields, id, {}, &FieldState::id);
    return found != fields.end() && found->id == id ? &*found : nullptr;
}

bool RecordState::hasConflict() const
{
    return std::ranges::any_of(
        fields, [](const FieldState &field) { return field.conflict && !belongsToLog(field.id); });
}

Values RecordState::values() const
{
    Values values;
    for (const FieldState &field : fields) {
        if (!belongsToLog(field.id))
            values.insert(values.cend(), field.id, field.shown);
    }
    return values;
}

RecordState fold(std::span<const Operation> operationsOfOneRecord)
{
    return RecordFold(operationsOfOneRecord).state();
}

QList<OperationId> headsOf(const RecordState &state, const Values &values)
{
    QList<OperationId> heads;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (const FieldState *field = state.field(value.key()))
            heads += field->heads;
    }
    return asSet(heads);
}

QList<OperationId> allHeads(const RecordState &state)
{
    QList<OperationId> heads;
    for (const FieldState &field : state.fields)
        heads += field.heads;
    return asSet(heads);
}

} // namespace kb
