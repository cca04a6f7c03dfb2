// SPDX-License-Identifier: EUPL-1.2
#include "editors/lessoneditor.h"

#include "editors/bankchoices.h"
#include "editors/recordpicker.h"

namespace kb {

namespace {

// The fields of model/lesson.h.
constexpr FieldId LessonTitle = 30;
constexpr FieldId LessonAdvice = 35;
constexpr int LongestAdvice = 280;

} // namespace

EditorWords LessonEditor::words()
{
    return {.isNew = tr("New lesson"),
            .place = tr("%1 · Lesson"),
            .untitled = tr("What did you learn?"),
            .wanted = wanted(),
            .possible = {}};
}

QMap<FieldId, QString> LessonEditor::wanted()
{
    return {{LessonTitle, tr("Write in a few words what it is about.")},
            {LessonAdvice, tr("Write what you advise others.")}};
}

LessonEditor::LessonEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
{
    addFacts(addForm(tr("Facts")));
    addPlaces(workspace, addForm(tr("Links")), links());
    addHistoryPage();
}

void LessonEditor::addFacts(RecordForm &facts)
{
    facts.addLine({.field = LessonTitle});
    facts.addLine({.field = LessonAdvice, .limit = LongestAdvice});
    facts.addLine({.field = 31});
    facts.addLine({.field = 32});
    facts.addLine({.field = 33});
    facts.addLine({.field = 34});
}

/// What it belongs to, and for whom it is.
void LessonEditor::addPlaces(Workspace &workspace, RecordForm &places, LinkFields &links)
{
    Bank &bank = workspace.bank();
    const auto pickerOf = [&workspace](const QList<Kind> &kinds) {
        return [&workspace, kinds](const auto &edited) { return makeRecordPicker(workspace, kinds, edited); };
    };
    places.addLine({.field = 36}, pickerOf({Kind::Approach}));
    places.addLine({.field = 37}, pickerOf({Kind::PolicyDossier}));
    places.addLine({.field = 38, .help = tr("The event, project or advice in which you learned it")},
                   pickerOf({Kind::Event, Kind::ResearchProject, Kind::Advice}));
    links.add(places, LinkType::UsefulFor, tr("Useful for"), unitChoices(bank));
    links.add(places, LinkType::Concept, tr("Concepts"), conceptChoices(bank));
    places.addLine({.field = 39});
    places.addLine({.field = 12});
}

} // namespace kb
