// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class CommentHandling { Open, Overgenomen, Deels, Niet };
template <> inline constexpr auto codesOf<CommentHandling> = codes("open", "overgenomen", "deels", "niet");

/// A comment on a draft report; a child of ResearchProject.
struct ProjectComment : RecordBase
{
    Uid project;
    QString fromWhom;
    QDate date;
    QString text;
    CommentHandling handled = CommentHandling::Open;
    QString answer;

    bool operator==(const ProjectComment &) const = default;
};

template <> struct Describe<ProjectComment>
{
    static constexpr Kind kind = Kind::ProjectComment;
    static constexpr const char *table = "project_comment";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<ProjectComment, &ProjectComment::project>(10, "project", FieldKind::Ref)
            .to(Kind::ResearchProject),
        required<ProjectComment, &ProjectComment::fromWhom>(11, "from_whom", FieldKind::Text),
        required<ProjectComment, &ProjectComment::date>(12, "date", FieldKind::Date),
        required<ProjectComment, &ProjectComment::text>(13, "text", FieldKind::Memo),
        field<ProjectComment, &ProjectComment::handled>(14, "handled", FieldKind::Enum),
        field<ProjectComment, &ProjectComment::answer>(15, "answer", FieldKind::Memo),
    };
};

} // namespace kb
