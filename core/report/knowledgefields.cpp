// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldwords.h"

#include <QCoreApplication>

namespace kb {

std::span<const FieldWords> knowledgeFields()
{
    static constexpr std::array words{
        FieldWords{Kind::Approach, "name_nl", QT_TRANSLATE_NOOP("Fields", "Name")},
        FieldWords{Kind::Approach, "name_en", QT_TRANSLATE_NOOP("Fields", "Name in English")},
        FieldWords{Kind::Approach, "kind", QT_TRANSLATE_NOOP("Fields", "Kind of approach")},
        FieldWords{Kind::Approach, "description", QT_TRANSLATE_NOOP("Fields", "Description")},
        FieldWords{Kind::Approach, "merged_into", QT_TRANSLATE_NOOP("Fields", "Merged into")},
        FieldWords{Kind::Approach, "active", QT_TRANSLATE_NOOP("Fields", "In use")},

        FieldWords{Kind::Finding, "study", QT_TRANSLATE_NOOP("Fields", "Study")},
        FieldWords{Kind::Finding, "approach", QT_TRANSLATE_NOOP("Fields", "Approach")},
        FieldWords{Kind::Finding, "direction", QT_TRANSLATE_NOOP("Fields", "Does it work?")},
        FieldWords{Kind::Finding, "strength", QT_TRANSLATE_NOOP("Fields", "Strength of evidence")},
        FieldWords{Kind::Finding, "statement", QT_TRANSLATE_NOOP("Fields", "Finding in one sentence")},
        FieldWords{Kind::Finding, "outcome", QT_TRANSLATE_NOOP("Fields", "What was measured")},
        FieldWords{Kind::Finding, "target_group", QT_TRANSLATE_NOOP("Fields", "For whom")},
        FieldWords{Kind::Finding, "context", QT_TRANSLATE_NOOP("Fields", "Where and when")},
        FieldWords{Kind::Finding, "conditions", QT_TRANSLATE_NOOP("Fields", "Works only if")},
        FieldWords{Kind::Finding, "effect_size", QT_TRANSLATE_NOOP("Fields", "Size of effect")},
        FieldWords{Kind::Finding, "page", QT_TRANSLATE_NOOP("Fields", "Page")},
        FieldWords{Kind::Finding, "quote", QT_TRANSLATE_NOOP("Fields", "Quote")},
        FieldWords{Kind::Finding, "assessed_by", QT_TRANSLATE_NOOP("Fields", "Assessed by")},
        FieldWords{Kind::Finding, "assessed_on", QT_TRANSLATE_NOOP("Fields", "Assessed on")},

        FieldWords{Kind::Lesson, "title", QT_TRANSLATE_NOOP("Fields", "Title")},
        FieldWords{Kind::Lesson, "situation", QT_TRANSLATE_NOOP("Fields", "Situation")},
        FieldWords{Kind::Lesson, "what_we_did", QT_TRANSLATE_NOOP("Fields", "What we did")},
        FieldWords{Kind::Lesson, "what_worked", QT_TRANSLATE_NOOP("Fields", "What went well")},
        FieldWords{Kind::Lesson, "what_did_not", QT_TRANSLATE_NOOP("Fields", "What did not go well")},
        FieldWords{Kind::Lesson, "advice_to_others", QT_TRANSLATE_NOOP("Fields", "Advice to others")},
        FieldWords{Kind::Lesson, "approach", QT_TRANSLATE_NOOP("Fields", "Approach")},
        FieldWords{Kind::Lesson, "dossier", QT_TRANSLATE_NOOP("Fields", "Dossier")},
        FieldWords{Kind::Lesson, "comes_from", QT_TRANSLATE_NOOP("Fields", "Comes from")},
        FieldWords{Kind::Lesson, "contact", QT_TRANSLATE_NOOP("Fields", "More information")},

        FieldWords{Kind::UseRecord, "object", QT_TRANSLATE_NOOP("Fields", "What was used")},
        FieldWords{Kind::UseRecord, "using_unit", QT_TRANSLATE_NOOP("Fields", "Used by")},
        FieldWords{Kind::UseRecord, "dossier", QT_TRANSLATE_NOOP("Fields", "Dossier")},
        FieldWords{Kind::UseRecord, "used_in", QT_TRANSLATE_NOOP("Fields", "Used in")},
        FieldWords{Kind::UseRecord, "reference", QT_TRANSLATE_NOOP("Fields", "Reference")},
        FieldWords{Kind::UseRecord, "date", QT_TRANSLATE_NOOP("Fields", "Date")},
        FieldWords{Kind::UseRecord, "how", QT_TRANSLATE_NOOP("Fields", "How")},
        FieldWords{Kind::UseRecord, "note", QT_TRANSLATE_NOOP("Fields", "Explanation")},

        FieldWords{Kind::Collection, "name_nl", QT_TRANSLATE_NOOP("Fields", "Name")},
        FieldWords{Kind::Collection, "name_en", QT_TRANSLATE_NOOP("Fields", "Name in English")},
        FieldWords{Kind::Collection, "audience", QT_TRANSLATE_NOOP("Fields", "For whom")},
        FieldWords{Kind::Collection, "description", QT_TRANSLATE_NOOP("Fields", "Description")},
        FieldWords{Kind::Collection, "contact_unit", QT_TRANSLATE_NOOP("Fields", "Contact")},
        FieldWords{Kind::Collection, "rule", QT_TRANSLATE_NOOP("Fields", "Rule")},
        FieldWords{Kind::Collection, "public", QT_TRANSLATE_NOOP("Fields", "Public")},
        FieldWords{Kind::Collection, "slug", QT_TRANSLATE_NOOP("Fields", "Name in web address")},

        FieldWords{Kind::ExternalBank, "owner_unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
        FieldWords{Kind::ExternalBank, "name", QT_TRANSLATE_NOOP("Fields", "Name")},
        FieldWords{Kind::ExternalBank, "held_by", QT_TRANSLATE_NOOP("Fields", "Owner")},
        FieldWords{Kind::ExternalBank, "url", QT_TRANSLATE_NOOP("Fields", "Web address")},
        FieldWords{Kind::ExternalBank, "content", QT_TRANSLATE_NOOP("Fields", "Content")},
        FieldWords{Kind::ExternalBank, "access", QT_TRANSLATE_NOOP("Fields", "Access")},
        FieldWords{Kind::ExternalBank, "contact", QT_TRANSLATE_NOOP("Fields", "Contact")},
        FieldWords{Kind::ExternalBank, "checked_on", QT_TRANSLATE_NOOP("Fields", "Checked on")},
    };
    return words;
}

} // namespace kb
