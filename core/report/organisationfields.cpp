// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldwords.h"

#include <QCoreApplication>

namespace kb {

std::span<const FieldWords> organisationFields()
{
    static constexpr std::array words{
        FieldWords{Kind::None, "refcode", QT_TRANSLATE_NOOP("Fields", "Code")},
        FieldWords{Kind::None, "owner_unit", QT_TRANSLATE_NOOP("Fields", "Owner")},
        FieldWords{Kind::None, "share_level", QT_TRANSLATE_NOOP("Fields", "Sharing")},
        FieldWords{Kind::None, "record_state", QT_TRANSLATE_NOOP("Fields", "Quality")},
        FieldWords{Kind::None, "origin", QT_TRANSLATE_NOOP("Fields", "Origin")},
        FieldWords{Kind::None, "keywords", QT_TRANSLATE_NOOP("Fields", "Keywords")},
        FieldWords{Kind::None, "external_id", QT_TRANSLATE_NOOP("Fields", "External id")},
        FieldWords{Kind::None, "extra", QT_TRANSLATE_NOOP("Fields", "Other data")},

        FieldWords{Kind::Unit, "code", QT_TRANSLATE_NOOP("Fields", "Abbreviation")},
        FieldWords{Kind::Unit, "name_nl", QT_TRANSLATE_NOOP("Fields", "Name")},
        FieldWords{Kind::Unit, "name_en", QT_TRANSLATE_NOOP("Fields", "Name in English")},
        FieldWords{Kind::Unit, "kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
        FieldWords{Kind::Unit, "parent", QT_TRANSLATE_NOOP("Fields", "Part of")},
        FieldWords{Kind::Unit, "is_coordinator",
                   QT_TRANSLATE_NOOP("Fields", "Coordinates the knowledge function")},
        FieldWords{Kind::Unit, "knowledge_group_name", QT_TRANSLATE_NOOP("Fields", "Knowledge group")},
        FieldWords{Kind::Unit, "mailbox", QT_TRANSLATE_NOOP("Fields", "Mailbox")},
        FieldWords{Kind::Unit, "colour", QT_TRANSLATE_NOOP("Fields", "Colour")},
        FieldWords{Kind::Unit, "pattern", QT_TRANSLATE_NOOP("Fields", "Pattern")},
        FieldWords{Kind::Unit, "valid_from", QT_TRANSLATE_NOOP("Fields", "Valid from")},
        FieldWords{Kind::Unit, "valid_to", QT_TRANSLATE_NOOP("Fields", "Valid until")},
        FieldWords{Kind::Unit, "successor", QT_TRANSLATE_NOOP("Fields", "Successor")},
        FieldWords{Kind::Unit, "active", QT_TRANSLATE_NOOP("Fields", "In use")},
        FieldWords{Kind::Unit, "alternative_names", QT_TRANSLATE_NOOP("Fields", "Other names")},

        FieldWords{Kind::Person, "given", QT_TRANSLATE_NOOP("Fields", "First name")},
        FieldWords{Kind::Person, "prefix", QT_TRANSLATE_NOOP("Fields", "Prefix")},
        FieldWords{Kind::Person, "family", QT_TRANSLATE_NOOP("Fields", "Family name")},
        FieldWords{Kind::Person, "suffix", QT_TRANSLATE_NOOP("Fields", "Suffix")},
        FieldWords{Kind::Person, "titles", QT_TRANSLATE_NOOP("Fields", "Titles")},
        FieldWords{Kind::Person, "initials", QT_TRANSLATE_NOOP("Fields", "Initials")},
        FieldWords{Kind::Person, "roles", QT_TRANSLATE_NOOP("Fields", "Roles")},
        FieldWords{Kind::Person, "affiliations", QT_TRANSLATE_NOOP("Fields", "Works at")},
        FieldWords{Kind::Person, "orcid", QT_TRANSLATE_NOOP("Fields", "ORCID")},
        FieldWords{Kind::Person, "email", QT_TRANSLATE_NOOP("Fields", "E-mail")},
        FieldWords{Kind::Person, "phone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
        FieldWords{Kind::Person, "contact_public",
                   QT_TRANSLATE_NOOP("Fields", "Contact data public for business")},
        FieldWords{Kind::Person, "privacy_ground", QT_TRANSLATE_NOOP("Fields", "Legal ground")},
        FieldWords{Kind::Person, "review_after", QT_TRANSLATE_NOOP("Fields", "Review after")},
        FieldWords{Kind::Person, "no_contact", QT_TRANSLATE_NOOP("Fields", "Do not contact")},
        FieldWords{Kind::Person, "merged_into", QT_TRANSLATE_NOOP("Fields", "Merged into")},

        FieldWords{Kind::Institute, "name_nl", QT_TRANSLATE_NOOP("Fields", "Name")},
        FieldWords{Kind::Institute, "name_en", QT_TRANSLATE_NOOP("Fields", "Name in English")},
        FieldWords{Kind::Institute, "abbreviation", QT_TRANSLATE_NOOP("Fields", "Abbreviation")},
        FieldWords{Kind::Institute, "kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
        FieldWords{Kind::Institute, "country", QT_TRANSLATE_NOOP("Fields", "Country")},
        FieldWords{Kind::Institute, "ror", QT_TRANSLATE_NOOP("Fields", "ROR ID")},
        FieldWords{Kind::Institute, "website", QT_TRANSLATE_NOOP("Fields", "Website")},
        FieldWords{Kind::Institute, "relation_owner", QT_TRANSLATE_NOOP("Fields", "Contact through")},
        FieldWords{Kind::Institute, "agreements", QT_TRANSLATE_NOOP("Fields", "Agreements")},
        FieldWords{Kind::Institute, "active", QT_TRANSLATE_NOOP("Fields", "In use")},
        FieldWords{Kind::Institute, "merged_into", QT_TRANSLATE_NOOP("Fields", "Merged into")},

        FieldWords{Kind::PolicyDossier, "code", QT_TRANSLATE_NOOP("Fields", "Abbreviation")},
        FieldWords{Kind::PolicyDossier, "title", QT_TRANSLATE_NOOP("Fields", "Title")},
        FieldWords{Kind::PolicyDossier, "description", QT_TRANSLATE_NOOP("Fields", "Description")},
        FieldWords{Kind::PolicyDossier, "agenda_horizon", QT_TRANSLATE_NOOP("Fields", "Agenda")},
        FieldWords{Kind::PolicyDossier, "priority", QT_TRANSLATE_NOOP("Fields", "Priority")},
        FieldWords{Kind::PolicyDossier, "priority_from", QT_TRANSLATE_NOOP("Fields", "Priority from")},
        FieldWords{Kind::PolicyDossier, "priority_to", QT_TRANSLATE_NOOP("Fields", "Priority until")},
        FieldWords{Kind::PolicyDossier, "freshness_months",
                   QT_TRANSLATE_NOOP("Fields", "Refresh knowledge after (months)")},
        FieldWords{Kind::PolicyDossier, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::PolicyDossier, "parliamentary_dossier",
                   QT_TRANSLATE_NOOP("Fields", "Parliamentary file")},
        FieldWords{Kind::PolicyDossier, "budget_article", QT_TRANSLATE_NOOP("Fields", "Budget article")},

        FieldWords{Kind::DossierMilestone, "dossier", QT_TRANSLATE_NOOP("Fields", "Dossier")},
        FieldWords{Kind::DossierMilestone, "date", QT_TRANSLATE_NOOP("Fields", "Date")},
        FieldWords{Kind::DossierMilestone, "label", QT_TRANSLATE_NOOP("Fields", "Decision moment")},
        FieldWords{Kind::DossierMilestone, "kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
        FieldWords{Kind::DossierMilestone, "certainty", QT_TRANSLATE_NOOP("Fields", "Certainty")},

        FieldWords{Kind::Concept, "pref_nl", QT_TRANSLATE_NOOP("Fields", "Preferred term")},
        FieldWords{Kind::Concept, "pref_en", QT_TRANSLATE_NOOP("Fields", "Preferred term in English")},
        FieldWords{Kind::Concept, "alt_nl", QT_TRANSLATE_NOOP("Fields", "Also called")},
        FieldWords{Kind::Concept, "hidden_nl", QT_TRANSLATE_NOOP("Fields", "Hidden spelling")},
        FieldWords{Kind::Concept, "broader", QT_TRANSLATE_NOOP("Fields", "Broader concept")},
        FieldWords{Kind::Concept, "definition_nl", QT_TRANSLATE_NOOP("Fields", "Definition")},
        FieldWords{Kind::Concept, "scheme", QT_TRANSLATE_NOOP("Fields", "Theme")},
        FieldWords{Kind::Concept, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::Concept, "replaced_by", QT_TRANSLATE_NOOP("Fields", "Replaced by")},
        FieldWords{Kind::Concept, "is_general", QT_TRANSLATE_NOOP("Fields", "General concept")},
        FieldWords{Kind::Concept, "external_uri", QT_TRANSLATE_NOOP("Fields", "Concept URI")},

        FieldWords{Kind::Note, "about", QT_TRANSLATE_NOOP("Fields", "About")},
        FieldWords{Kind::Note, "text", QT_TRANSLATE_NOOP("Fields", "Note")},
        FieldWords{Kind::Note, "visibility", QT_TRANSLATE_NOOP("Fields", "Visible to")},
        FieldWords{Kind::Note, "unit", QT_TRANSLATE_NOOP("Fields", "Unit")},

        FieldWords{Kind::Link, "type", QT_TRANSLATE_NOOP("Fields", "Relation")},
        FieldWords{Kind::Link, "from_uid", QT_TRANSLATE_NOOP("Fields", "From")},
        FieldWords{Kind::Link, "to_uid", QT_TRANSLATE_NOOP("Fields", "With")},

        FieldWords{Kind::Profile, "name", QT_TRANSLATE_NOOP("Fields", "Name")},
        FieldWords{Kind::Profile, "initials", QT_TRANSLATE_NOOP("Fields", "Initials")},
        FieldWords{Kind::Profile, "unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
        FieldWords{Kind::Profile, "role", QT_TRANSLATE_NOOP("Fields", "Role")},
        FieldWords{Kind::Profile, "language", QT_TRANSLATE_NOOP("Fields", "Language")},

        FieldWords{Kind::Setting, "name", QT_TRANSLATE_NOOP("Fields", "Setting")},
        FieldWords{Kind::Setting, "value", QT_TRANSLATE_NOOP("Fields", "Value")},
    };
    return words;
}

} // namespace kb
