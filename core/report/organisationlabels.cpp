// SPDX-License-Identifier: EUPL-1.2
#include "model/concept.h"
#include "model/dossiermilestone.h"
#include "model/freshness.h"
#include "model/note.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/profile.h"
#include "model/recordhead.h"
#include "model/unit.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<UnitKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Ministry"), QT_TRANSLATE_NOOP("Labels", "Directorate-general"),
    QT_TRANSLATE_NOOP("Labels", "Cluster"),  QT_TRANSLATE_NOOP("Labels", "Directorate"),
    QT_TRANSLATE_NOOP("Labels", "Division"), QT_TRANSLATE_NOOP("Labels", "Programme"),
    QT_TRANSLATE_NOOP("Labels", "Agency"),   QT_TRANSLATE_NOOP("Labels", "Other ministry"),
};

template <>
inline constexpr auto wordsOf<PersonRole> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Researcher"),          QT_TRANSLATE_NOOP("Labels", "Expert"),
    QT_TRANSLATE_NOOP("Labels", "Knowledge officer"),   QT_TRANSLATE_NOOP("Labels", "Policy officer"),
    QT_TRANSLATE_NOOP("Labels", "Official leadership"), QT_TRANSLATE_NOOP("Labels", "Office holder"),
    QT_TRANSLATE_NOOP("Labels", "Contact person"),      QT_TRANSLATE_NOOP("Labels", "Committee member"),
};

template <>
inline constexpr auto wordsOf<PrivacyGround> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Unknown"),
    QT_TRANSLATE_NOOP("Labels", "Public task"),
    QT_TRANSLATE_NOOP("Labels", "Consent"),
    QT_TRANSLATE_NOOP("Labels", "Contract"),
};

template <>
inline constexpr auto wordsOf<ProfileRole> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Policy officer"),
    QT_TRANSLATE_NOOP("Labels", "Knowledge officer"),
    QT_TRANSLATE_NOOP("Labels", "KIEM coordinator"),
    QT_TRANSLATE_NOOP("Labels", "Reader"),
};

template <>
inline constexpr auto wordsOf<Language> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Dutch"),
    QT_TRANSLATE_NOOP("Labels", "English"),
};

template <>
inline constexpr auto wordsOf<ShareLevel> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Own DG only"),
    QT_TRANSLATE_NOOP("Labels", "Internal to BZK"),
    QT_TRANSLATE_NOOP("Labels", "Public"),
};

template <>
inline constexpr auto wordsOf<Quality> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Draft"),
    QT_TRANSLATE_NOOP("Labels", "Complete"),
    QT_TRANSLATE_NOOP("Labels", "Checked"),
};

template <>
inline constexpr auto wordsOf<Origin> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Own"),
    QT_TRANSLATE_NOOP("Labels", "Package"),
    QT_TRANSLATE_NOOP("Labels", "Import"),
    QT_TRANSLATE_NOOP("Labels", "Example"),
};

template <>
inline constexpr auto wordsOf<NoteVisibility> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Personal"),
    QT_TRANSLATE_NOOP("Labels", "Shared"),
};

template <>
inline constexpr auto wordsOf<AgendaHorizon> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Today"),
    QT_TRANSLATE_NOOP("Labels", "Tomorrow"),
    QT_TRANSLATE_NOOP("Labels", "Both"),
};

template <>
inline constexpr auto wordsOf<DossierStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Active"),
    QT_TRANSLATE_NOOP("Labels", "At rest"),
    QT_TRANSLATE_NOOP("Labels", "Closed"),
};

template <>
inline constexpr auto wordsOf<Freshness> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Up to date"),
    QT_TRANSLATE_NOOP("Labels", "Almost out of date"),
    QT_TRANSLATE_NOOP("Labels", "Out of date"),
    QT_TRANSLATE_NOOP("Labels", "No study"),
};

template <>
inline constexpr auto wordsOf<Certainty> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Fixed"),
    QT_TRANSLATE_NOOP("Labels", "Estimated"),
};

template <>
inline constexpr auto wordsOf<ConceptStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Proposed"),
    QT_TRANSLATE_NOOP("Labels", "Adopted"),
    QT_TRANSLATE_NOOP("Labels", "Lapsed"),
};

template QString label(UnitKind);
template QString label(PersonRole);
template QString label(PrivacyGround);
template QString label(ProfileRole);
template QString label(Language);
template QString label(ShareLevel);
template QString label(Quality);
template QString label(Origin);
template QString label(NoteVisibility);
template QString label(AgendaHorizon);
template QString label(DossierStatus);
template QString label(Freshness);
template QString label(Certainty);
template QString label(ConceptStatus);

} // namespace kb
