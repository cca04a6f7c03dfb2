// SPDX-License-Identifier: EUPL-1.2
#include "editors/relationrows.h"

#include "bank/children.h"
#include "editors/bankchoices.h"
#include "editors/childparts.h"
#include "editors/choiceeditors.h"
#include "editors/recordpicker.h"
#include "jobs/studyparts.h"

namespace kb {

namespace {

// The fields of model/studyrelation.h.
const QString RelationKind = QStringLiteral("kind");
const QString RelationTarget = QStringLiteral("target");
const QString RelationNote = QStringLiteral("note");

FieldEditor relationKindEditor(const std::function<void()> &edited)
{
    return makeCodeEditor(codeChoices<StudyRelationKind>(), edited);
}

QString relationLabel(const QString &part)
{
    const RecordType &type = recordTypeOf<StudyRelation>;
    const QByteArray name = part.toLatin1();
    return fieldLabel(Kind::StudyRelation, type.field(QLatin1StringView(name))->id);
}

} // namespace

RelationRows::RelationRows(Workspace &workspace, QWidget *parent)
    : PartRows(
          {.row = tr("Relation %1"),
           .add = tr("Add &relation"),
           .nothing = tr("No relations yet."),
           .next = tr("Add one when this study replaces another, for example.")},
          {{.key = RelationKind, .label = relationLabel(RelationKind), .make = relationKindEditor},
           {.key = RelationTarget,
            .label = relationLabel(RelationTarget),
            .make = [&workspace](
                        const auto &edited) { return makeRecordPicker(workspace, {Kind::Study}, edited); },
            .line = 1,
            .need = Need::Required,
            .wanted = tr("Choose the other study.")},
           {.key = RelationNote, .label = relationLabel(RelationNote), .make = makeTextEditor, .line = 2}},
          parent)
{
    keepOrder();
}

Result<> RelationRows::load(Bank &bank, const Uid &study)
{
    m_shown.clear();
    if (!study.isNull()) {
        const auto relations = relationsOf(bank, study);
        if (!relations)
            return relations.error();
        m_shown = *relations;
    }
    show(partRowsOf(m_shown));
    return {};
}

Result<> RelationRows::write(Bank &bank, Write &write, const Uid &study) const
{
    QList<StudyRelation> relations = partsOfRows<StudyRelation>(rows());
    for (StudyRelation &relation : relations)
        relation.study = study;
    return writeChildren(bank, write, relations, m_shown);
}

QString RelationRows::problemFor(const Uid &study)
{
    if (const QString sentence = problem(); !sentence.isEmpty())
        return sentence;
    const QList<StudyRelation> relations = partsOfRows<StudyRelation>(rows());
    for (qsizetype row = 0; row < relations.size(); ++row) {
        if (study.isNull() || relations[row].target != study)
            continue;
        const QString sentence = tr("This is the study itself. Choose another.");
        setError(row, RelationTarget, sentence);
        return sentence;
    }
    return {};
}

} // namespace kb
