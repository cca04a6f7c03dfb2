// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldwords.h"

#include <QCoreApplication>

namespace kb {

std::span<const FieldWords> signalFields()
{
    static constexpr std::array words{
        FieldWords{Kind::Signal, "title", QT_TRANSLATE_NOOP("Fields", "Title")},
        FieldWords{Kind::Signal, "description", QT_TRANSLATE_NOOP("Fields", "Description")},
        FieldWords{Kind::Signal, "kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
        FieldWords{Kind::Signal, "arena", QT_TRANSLATE_NOOP("Fields", "Arena")},
        FieldWords{Kind::Signal, "destep", QT_TRANSLATE_NOOP("Fields", "DESTEP")},
        FieldWords{Kind::Signal, "sources", QT_TRANSLATE_NOOP("Fields", "Sources")},
        FieldWords{Kind::Signal, "observed_on", QT_TRANSLATE_NOOP("Fields", "Observed on")},
        FieldWords{Kind::Signal, "horizon", QT_TRANSLATE_NOOP("Fields", "Time horizon")},
        FieldWords{Kind::Signal, "impact", QT_TRANSLATE_NOOP("Fields", "Impact")},
        FieldWords{Kind::Signal, "likelihood", QT_TRANSLATE_NOOP("Fields", "Likelihood")},
        FieldWords{Kind::Signal, "direction", QT_TRANSLATE_NOOP("Fields", "Opportunity or threat")},
        FieldWords{Kind::Signal, "act_before", QT_TRANSLATE_NOOP("Fields", "Act before")},
        FieldWords{Kind::Signal, "ministry_wide",
                   QT_TRANSLATE_NOOP("Fields", "Relevant to the whole ministry")},
        FieldWords{Kind::Signal, "wide_reason", QT_TRANSLATE_NOOP("Fields", "Why the whole ministry")},
        FieldWords{Kind::Signal, "urgency_override", QT_TRANSLATE_NOOP("Fields", "Urgency, by hand")},
        FieldWords{Kind::Signal, "urgency_reason", QT_TRANSLATE_NOOP("Fields", "Reason for the urgency")},
        FieldWords{Kind::Signal, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::Signal, "follow_up_kind", QT_TRANSLATE_NOOP("Fields", "What do we do with this?")},
        FieldWords{Kind::Signal, "follow_up", QT_TRANSLATE_NOOP("Fields", "Follow-up")},
        FieldWords{Kind::Signal, "result", QT_TRANSLATE_NOOP("Fields", "Result")},
        FieldWords{Kind::Signal, "set_aside_reason", QT_TRANSLATE_NOOP("Fields", "Reason for setting aside")},
        FieldWords{Kind::Signal, "next_review", QT_TRANSLATE_NOOP("Fields", "Review on")},
        FieldWords{Kind::Signal, "region", QT_TRANSLATE_NOOP("Fields", "Region")},

        FieldWords{Kind::SignalDossierLink, "signal", QT_TRANSLATE_NOOP("Fields", "Signal")},
        FieldWords{Kind::SignalDossierLink, "dossier", QT_TRANSLATE_NOOP("Fields", "Dossier")},
        FieldWords{Kind::SignalDossierLink, "meaning",
                   QT_TRANSLATE_NOOP("Fields", "What does this mean for the dossier?")},
        FieldWords{Kind::SignalDossierLink, "relevance", QT_TRANSLATE_NOOP("Fields", "How important (1–3)")},
        FieldWords{Kind::SignalDossierLink, "proposed_action", QT_TRANSLATE_NOOP("Fields", "Proposal")},
        FieldWords{Kind::SignalDossierLink, "linked_on", QT_TRANSLATE_NOOP("Fields", "Linked on")},
        FieldWords{Kind::SignalDossierLink, "linked_by", QT_TRANSLATE_NOOP("Fields", "Linked by")},
        FieldWords{Kind::SignalDossierLink, "unit", QT_TRANSLATE_NOOP("Fields", "Unit")},

        FieldWords{Kind::SignalAssessment, "signal", QT_TRANSLATE_NOOP("Fields", "Signal")},
        FieldWords{Kind::SignalAssessment, "unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
        FieldWords{Kind::SignalAssessment, "verdict", QT_TRANSLATE_NOOP("Fields", "Verdict")},
        FieldWords{Kind::SignalAssessment, "reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
        FieldWords{Kind::SignalAssessment, "date", QT_TRANSLATE_NOOP("Fields", "Date")},

        FieldWords{Kind::Bulletin, "title", QT_TRANSLATE_NOOP("Fields", "Title")},
        FieldWords{Kind::Bulletin, "number", QT_TRANSLATE_NOOP("Fields", "Number")},
        FieldWords{Kind::Bulletin, "intro", QT_TRANSLATE_NOOP("Fields", "Introduction")},
        FieldWords{Kind::Bulletin, "audience", QT_TRANSLATE_NOOP("Fields", "For whom")},
        FieldWords{Kind::Bulletin, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::Bulletin, "issued_on", QT_TRANSLATE_NOOP("Fields", "Issued on")},
        FieldWords{Kind::Bulletin, "editor", QT_TRANSLATE_NOOP("Fields", "Editor")},
        FieldWords{Kind::Bulletin, "corrects", QT_TRANSLATE_NOOP("Fields", "Corrects")},

        FieldWords{Kind::BulletinItem, "bulletin", QT_TRANSLATE_NOOP("Fields", "Bulletin")},
        FieldWords{Kind::BulletinItem, "sequence", QT_TRANSLATE_NOOP("Fields", "Order")},
        FieldWords{Kind::BulletinItem, "object", QT_TRANSLATE_NOOP("Fields", "About")},
        FieldWords{Kind::BulletinItem, "heading", QT_TRANSLATE_NOOP("Fields", "Heading")},
        FieldWords{Kind::BulletinItem, "what_is_new", QT_TRANSLATE_NOOP("Fields", "What is new?")},
        FieldWords{Kind::BulletinItem, "why_it_matters",
                   QT_TRANSLATE_NOOP("Fields", "Why does it matter to BZK?")},
        FieldWords{Kind::BulletinItem, "for_whom", QT_TRANSLATE_NOOP("Fields", "For whom")},
        FieldWords{Kind::BulletinItem, "chapter", QT_TRANSLATE_NOOP("Fields", "Chapter")},
    };
    return words;
}

} // namespace kb
