// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// An experience that may help others (spec 02, 2.4). For whom it is useful are links of type `useful_for`.
struct Lesson : RecordHead
{
    QString title;
    QString situation;
    QString whatWeDid;
    QString whatWorked;
    QString whatDidNot;
    QString adviceToOthers; ///< at most 280 characters
    Uid approach;
    Uid dossier;
    Uid comesFrom; ///< the event, project or advice it was learned in
    QString contact;

    bool operator==(const Lesson &) const = default;
};

template <> struct Describe<Lesson>
{
    static constexpr Kind kind = Kind::Lesson;
    static constexpr const char *table = "lesson";
    static constexpr const char *code = "LES";
    static constexpr auto fields =
        joined(headFields<Lesson>,
               std::array{
                   required<Lesson, &Lesson::title>(30, "title", FieldKind::Text),
                   field<Lesson, &Lesson::situation>(31, "situation", FieldKind::Memo),
                   field<Lesson, &Lesson::whatWeDid>(32, "what_we_did", FieldKind::Memo),
                   field<Lesson, &Lesson::whatWorked>(33, "what_worked", FieldKind::Memo),
                   field<Lesson, &Lesson::whatDidNot>(34, "what_did_not", FieldKind::Memo),
                   required<Lesson, &Lesson::adviceToOthers>(35, "advice_to_others", FieldKind::Text),
                   field<Lesson, &Lesson::approach>(36, "approach", FieldKind::Ref).to(Kind::Approach),
                   field<Lesson, &Lesson::dossier>(37, "dossier", FieldKind::Ref).to(Kind::PolicyDossier),
                   field<Lesson, &Lesson::comesFrom>(38, "comes_from", FieldKind::Ref),
                   field<Lesson, &Lesson::contact>(39, "contact", FieldKind::Text),
               });
};

} // namespace kb
