// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formpages.h"
#include "model/valuechecks.h"
#include "wording/attentiontext.h"

namespace kb {

/// The values in the one form in which we keep them; what fails its check stays as typed.
template <typename R> R inNormalForms(R record)
{
    for (const Field<R> &field : Describe<R>::fields) {
        const Value typed = field.get(record);
        if (const Value normal = inNormalForm(recordTypeOf<R>, field, typed); normal != typed)
            field.set(record, normal);
    }
    return record;
}

/// What stands in the way of saving, by field. What only fails its form holds up a record that claims to be
/// complete, and only where somebody touched it: an import may have kept it as it found it.
template <typename R>
QMap<FieldId, QString> problemsOf(const R &record, const R &before, const EditorWords &words, int thisYear)
{
    QMap<FieldId, QString> problems;
    for (const Field<R> &field : Describe<R>::fields) {
        const Value value = field.get(record);
        const auto point = attentionFor(recordTypeOf<R>, field, value, thisYear);
        if (point && record.recordState != Quality::Concept && value != field.get(before))
            problems.insert(field.id, attentionText(*point));
        if (words.wanted.contains(field.id) && value.isNull())
            problems.insert(field.id, words.wanted.value(field.id));
        if (!fits(recordTypeOf<R>, field, value))
            problems.insert(field.id, words.possible.value(field.id));
    }
    return problems;
}

} // namespace kb
