// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldwords.h"
#include "report/labels.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct KindWords
{
    Kind kind;
    const char *words;
};

constexpr std::array kindWords{
    KindWords{Kind::Link, QT_TRANSLATE_NOOP("Kinds", "Link")},
    KindWords{Kind::Note, QT_TRANSLATE_NOOP("Kinds", "Note")},
    KindWords{Kind::Attachment, QT_TRANSLATE_NOOP("Kinds", "File")},
    KindWords{Kind::Setting, QT_TRANSLATE_NOOP("Kinds", "Setting")},
    KindWords{Kind::Profile, QT_TRANSLATE_NOOP("Kinds", "User")},
    KindWords{Kind::Unit, QT_TRANSLATE_NOOP("Kinds", "Unit")},
    KindWords{Kind::Person, QT_TRANSLATE_NOOP("Kinds", "Person")},
    KindWords{Kind::Institute, QT_TRANSLATE_NOOP("Kinds", "Institute")},
    KindWords{Kind::PolicyDossier, QT_TRANSLATE_NOOP("Kinds", "Policy dossier")},
    KindWords{Kind::DossierMilestone, QT_TRANSLATE_NOOP("Kinds", "Decision moment")},
    KindWords{Kind::Concept, QT_TRANSLATE_NOOP("Kinds", "Concept")},
    KindWords{Kind::Study, QT_TRANSLATE_NOOP("Kinds", "Study")},
    KindWords{Kind::StudyRelation, QT_TRANSLATE_NOOP("Kinds", "Relation between studies")},
    KindWords{Kind::KnowledgeQuestion, QT_TRANSLATE_NOOP("Kinds", "Knowledge question")},
    KindWords{Kind::StudyQuestionLink, QT_TRANSLATE_NOOP("Kinds", "Answer from a study")},
    KindWords{Kind::ResearchProject, QT_TRANSLATE_NOOP("Kinds", "Research project")},
    KindWords{Kind::PhaseChange, QT_TRANSLATE_NOOP("Kinds", "Change of phase")},
    KindWords{Kind::CommitteeMember, QT_TRANSLATE_NOOP("Kinds", "Committee member")},
    KindWords{Kind::ProjectComment, QT_TRANSLATE_NOOP("Kinds", "Comment on a draft")},
    KindWords{Kind::Task, QT_TRANSLATE_NOOP("Kinds", "Task")},
    KindWords{Kind::ContactMoment, QT_TRANSLATE_NOOP("Kinds", "Contact moment")},
    KindWords{Kind::Approach, QT_TRANSLATE_NOOP("Kinds", "Approach")},
    KindWords{Kind::Finding, QT_TRANSLATE_NOOP("Kinds", "Finding")},
    KindWords{Kind::Lesson, QT_TRANSLATE_NOOP("Kinds", "Lesson")},
    KindWords{Kind::Signal, QT_TRANSLATE_NOOP("Kinds", "Signal")},
    KindWords{Kind::SignalDossierLink, QT_TRANSLATE_NOOP("Kinds", "Meaning for a dossier")},
    KindWords{Kind::SignalAssessment, QT_TRANSLATE_NOOP("Kinds", "Assessment by another unit")},
    KindWords{Kind::Bulletin, QT_TRANSLATE_NOOP("Kinds", "Bulletin")},
    KindWords{Kind::BulletinItem, QT_TRANSLATE_NOOP("Kinds", "Piece in a bulletin")},
    KindWords{Kind::Event, QT_TRANSLATE_NOOP("Kinds", "Event")},
    KindWords{Kind::AgendaItem, QT_TRANSLATE_NOOP("Kinds", "Programme item")},
    KindWords{Kind::Participant, QT_TRANSLATE_NOOP("Kinds", "Participant")},
    KindWords{Kind::Insight, QT_TRANSLATE_NOOP("Kinds", "Insight")},
    KindWords{Kind::Exploration, QT_TRANSLATE_NOOP("Kinds", "Exploration")},
    KindWords{Kind::Advice, QT_TRANSLATE_NOOP("Kinds", "Advice")},
    KindWords{Kind::AdviceStatement, QT_TRANSLATE_NOOP("Kinds", "Argument")},
    KindWords{Kind::Citation, QT_TRANSLATE_NOOP("Kinds", "Source of an argument")},
    KindWords{Kind::Consultation, QT_TRANSLATE_NOOP("Kinds", "Consultation")},
    KindWords{Kind::AdviceVersion, QT_TRANSLATE_NOOP("Kinds", "Version as offered")},
    KindWords{Kind::UseRecord, QT_TRANSLATE_NOOP("Kinds", "Use")},
    KindWords{Kind::Collection, QT_TRANSLATE_NOOP("Kinds", "Collection")},
    KindWords{Kind::ExternalBank, QT_TRANSLATE_NOOP("Kinds", "Other knowledge bank")},
    KindWords{Kind::Verdict, QT_TRANSLATE_NOOP("Kinds", "Decision on an overlap")},
    KindWords{Kind::OverlapAction, QT_TRANSLATE_NOOP("Kinds", "Agreed action")},
};

const FieldWords *wordsOfField(Kind kind, QLatin1StringView field)
{
    for (const auto table : {organisationFields(), studyFields(), researchFields(), knowledgeFields(),
                             signalFields(), meetingFields(), adviceFields(), networkFields()}) {
        const auto found = std::ranges::find_if(table, [&](const FieldWords &row) {
            return row.kind == kind && field == QLatin1StringView(row.field);
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

QString kindLabel(Kind kind)
{
    const auto found = std::ranges::find(kindWords, kind, &KindWords::kind);
    return found == kindWords.end() ? QString() : QCoreApplication::translate("Kinds", found->words);
}

QString fieldLabel(Kind kind, FieldId field)
{
    const RecordType *type = recordType(kind);
    const FieldInfo *info = type ? type->field(field) : nullptr;
    if (!info)
        return {};

    const QLatin1StringView name(info->name);
    const FieldWords *own = wordsOfField(kind, name);
    const FieldWords *words = own ? own : wordsOfField(Kind::None, name);
    return words ? QCoreApplication::translate("Fields", words->words) : QString(name);
}

} // namespace kb
