// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class NoteVisibility { Persoonlijk, Gedeeld };
template <> inline constexpr auto codesOf<NoteVisibility> = codes("persoonlijk", "gedeeld");

/// A remark at a record: personal ones never leave the bank.
struct Note : RecordBase
{
    Uid about;
    QString text;
    NoteVisibility visibility = NoteVisibility::Gedeeld;
    Uid unit;

    bool operator==(const Note &) const = default;
};

template <> struct Describe<Note>
{
    static constexpr Kind kind = Kind::Note;
    static constexpr const char *table = "note";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<Note, &Note::about>(10, "about", FieldKind::Ref),
        required<Note, &Note::text>(11, "text", FieldKind::Memo),
        field<Note, &Note::visibility>(12, "visibility", FieldKind::Enum),
        field<Note, &Note::unit>(13, "unit", FieldKind::Ref),
    };
};

} // namespace kb
