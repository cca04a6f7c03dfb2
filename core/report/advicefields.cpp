// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldwords.h"

#include <QCoreApplication>

namespace kb {

std::span<const FieldWords> adviceFields()
{
    static constexpr std::array words{
        FieldWords{Kind::Advice, "title", QT_TRANSLATE_NOOP("Fields", "Title")},
        FieldWords{Kind::Advice, "addressee_kind", QT_TRANSLATE_NOOP("Fields", "Addressed to")},
        FieldWords{Kind::Advice, "addressee", QT_TRANSLATE_NOOP("Fields", "Addressee in words")},
        FieldWords{Kind::Advice, "from_unit", QT_TRANSLATE_NOOP("Fields", "From unit")},
        FieldWords{Kind::Advice, "decision_on", QT_TRANSLATE_NOOP("Fields", "Decision needed on")},
        FieldWords{Kind::Advice, "reason", QT_TRANSLATE_NOOP("Fields", "Reason for the advice")},
        FieldWords{Kind::Advice, "key_message", QT_TRANSLATE_NOOP("Fields", "Key message")},
        FieldWords{Kind::Advice, "requested", QT_TRANSLATE_NOOP("Fields", "Advice (decision asked)")},
        FieldWords{Kind::Advice, "dilemma", QT_TRANSLATE_NOOP("Fields", "Dilemma")},
        FieldWords{Kind::Advice, "options", QT_TRANSLATE_NOOP("Fields", "Options")},
        FieldWords{Kind::Advice, "gaps_text", QT_TRANSLATE_NOOP("Fields", "What we do not know")},
        FieldWords{Kind::Advice, "no_gaps",
                   QT_TRANSLATE_NOOP("Fields", "There is nothing that we do not know")},
        FieldWords{Kind::Advice, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::Advice, "offered_on", QT_TRANSLATE_NOOP("Fields", "Offered on")},
        FieldWords{Kind::Advice, "outcome_on", QT_TRANSLATE_NOOP("Fields", "Decision on")},
        FieldWords{Kind::Advice, "outcome_note", QT_TRANSLATE_NOOP("Fields", "Decision note")},
        FieldWords{Kind::Advice, "version", QT_TRANSLATE_NOOP("Fields", "Version")},

        FieldWords{Kind::AdviceStatement, "advice", QT_TRANSLATE_NOOP("Fields", "Advice")},
        FieldWords{Kind::AdviceStatement, "sequence", QT_TRANSLATE_NOOP("Fields", "Order")},
        FieldWords{Kind::AdviceStatement, "text", QT_TRANSLATE_NOOP("Fields", "Argument")},
        FieldWords{Kind::AdviceStatement, "certainty", QT_TRANSLATE_NOOP("Fields", "Certainty")},
        FieldWords{Kind::AdviceStatement, "own_assessment", QT_TRANSLATE_NOOP("Fields", "Own assessment")},

        FieldWords{Kind::Citation, "cited_in", QT_TRANSLATE_NOOP("Fields", "Cited in")},
        FieldWords{Kind::Citation, "sequence", QT_TRANSLATE_NOOP("Fields", "Order")},
        FieldWords{Kind::Citation, "target", QT_TRANSLATE_NOOP("Fields", "Source")},
        FieldWords{Kind::Citation, "other", QT_TRANSLATE_NOOP("Fields", "Other source")},
        FieldWords{Kind::Citation, "locator", QT_TRANSLATE_NOOP("Fields", "Page")},
        FieldWords{Kind::Citation, "note", QT_TRANSLATE_NOOP("Fields", "Explanation")},

        FieldWords{Kind::Consultation, "advice", QT_TRANSLATE_NOOP("Fields", "Advice")},
        FieldWords{Kind::Consultation, "unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
        FieldWords{Kind::Consultation, "person", QT_TRANSLATE_NOOP("Fields", "Person")},
        FieldWords{Kind::Consultation, "date", QT_TRANSLATE_NOOP("Fields", "Date")},
        FieldWords{Kind::Consultation, "position", QT_TRANSLATE_NOOP("Fields", "Position")},
        FieldWords{Kind::Consultation, "remark", QT_TRANSLATE_NOOP("Fields", "Remark")},

        FieldWords{Kind::AdviceVersion, "advice", QT_TRANSLATE_NOOP("Fields", "Advice")},
        FieldWords{Kind::AdviceVersion, "version", QT_TRANSLATE_NOOP("Fields", "Version")},
        FieldWords{Kind::AdviceVersion, "frozen_on", QT_TRANSLATE_NOOP("Fields", "Frozen on")},
        FieldWords{Kind::AdviceVersion, "frozen_by", QT_TRANSLATE_NOOP("Fields", "Frozen by")},
        FieldWords{Kind::AdviceVersion, "print_sha256", QT_TRANSLATE_NOOP("Fields", "Checksum of the print")},
        FieldWords{Kind::AdviceVersion, "data_sha256", QT_TRANSLATE_NOOP("Fields", "Checksum of the data")},
    };
    return words;
}

} // namespace kb
