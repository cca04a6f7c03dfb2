// SPDX-License-Identifier: EUPL-1.2
#include "editors/studychecks.h"

#include "model/valuechecks.h"
#include "wording/attentiontext.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr FieldId TitleField = 31;

QMap<FieldId, QString> withoutTitle(const Study &study)
{
    if (!study.title.isEmpty())
        return {};
    return {{TitleField, QCoreApplication::translate("StudyChecks", "Write the title of the study.")}};
}

} // namespace

Study normalised(Study study)
{
    for (const Field<Study> &field : Describe<Study>::fields) {
        const Value typed = field.get(study);
        if (const Value normal = inNormalForm(recordTypeOf<Study>, field, typed); normal != typed)
            field.set(study, normal);
    }
    return study;
}

QMap<FieldId, QString> problemsOf(const Study &study, const Study &before, int thisYear)
{
    QMap<FieldId, QString> problems = withoutTitle(study);
    for (const Field<Study> &field : Describe<Study>::fields) {
        const Value typed = field.get(study);
        const auto point = attentionFor(recordTypeOf<Study>, field, typed, thisYear);
        if (point && typed != field.get(before))
            problems.insert(field.id, attentionText(*point));
    }
    return problems;
}

QMap<FieldId, QString> blocksOf(const Study &study, const Study &before, int thisYear)
{
    return study.recordState == Quality::Concept ? withoutTitle(study) : problemsOf(study, before, thisYear);
}

} // namespace kb
