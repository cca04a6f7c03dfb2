// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class AttachmentRole { Hoofdrapport, Bijlage, Data, Presentatie, Beleidsreactie };
template <>
inline constexpr auto codesOf<AttachmentRole> = codes("hoofdrapport", "bijlage", "data", "presentatie",
                                                      "beleidsreactie");

enum class Accessible { Onbekend, Ja, Nee };
template <> inline constexpr auto codesOf<Accessible> = codes("onbekend", "ja", "nee");

/// A file or a link at a record; the bytes are kept once per bank under their SHA-256.
struct Attachment : RecordBase
{
    Uid about;
    QString name;
    QString mime;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< hexadecimal; empty for a link
    QUrl place;      ///< for a link
    AttachmentRole role = AttachmentRole::Hoofdrapport;
    Accessible accessible = Accessible::Onbekend;
    bool mayGoOnline = false;
    bool textExtracted = false;

    bool operator==(const Attachment &) const = default;
};

template <> struct Describe<Attachment>
{
    static constexpr Kind kind = Kind::Attachment;
    static constexpr const char *table = "attachment";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<Attachment, &Attachment::about>(10, "about", FieldKind::Ref),
        required<Attachment, &Attachment::name>(11, "name", FieldKind::Text),
        field<Attachment, &Attachment::mime>(12, "mime", FieldKind::Text),
        field<Attachment, &Attachment::size>(13, "size", FieldKind::Integer),
        field<Attachment, &Attachment::sha256>(14, "sha256", FieldKind::Text),
        field<Attachment, &Attachment::place>(15, "place", FieldKind::Url),
        field<Attachment, &Attachment::role>(16, "role", FieldKind::Enum),
        field<Attachment, &Attachment::accessible>(17, "accessible", FieldKind::Enum),
        field<Attachment, &Attachment::mayGoOnline>(18, "public", FieldKind::Flag),
        field<Attachment, &Attachment::textExtracted>(19, "text_extracted", FieldKind::Flag),
    };
};

} // namespace kb
