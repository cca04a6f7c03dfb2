// SPDX-License-Identifier: EUPL-1.2
#include "print/typeface.h"

#include "print/measure.h"

namespace kb::print {

namespace {

enum class Weight { Plain, Bold };

/// Liberation, or others of the same widths where it is not installed. All of these may be embedded.
QStringList serif()
{
    return {QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman"),
            QStringLiteral("DejaVu Serif")};
}

QStringList sans()
{
    return {QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")};
}

QFont font(const QStringList &families, qreal points, Weight weight = Weight::Plain)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(pt(points)));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting); // widths that do not depend on the device
    return font;
}

QStringList familiesOf(doc::Face face)
{
    return face == doc::Face::Sans ? sans() : serif();
}

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

} // namespace

Typeface typeface(Role role, doc::Face face)
{
    const QStringList running = familiesOf(face);
    switch (role) {
    case Role::Body:
        return {font(running, 10.5), pt(14.5), Ink};
    case Role::Cell:
        return {font(running, 10), pt(13), Ink};
    case Role::CellHead:
        return {font(sans(), 10, Weight::Bold), pt(13), Ink};
    case Role::FactLabel:
        return {font(sans(), 10), pt(14.5), Soft};
    case Role::Caption:
        return {font(sans(), 10, Weight::Bold), pt(14), Ink};
    case Role::Kicker:
        return {font(sans(), 11, Weight::Bold), pt(15), Accent};
    case Role::Title:
        return {font(sans(), 21, Weight::Bold), pt(26), Ink};
    case Role::Subtitle:
        return {italic(font(running, 12.5)), pt(17), Ink};
    case Role::Heading1:
        return {font(sans(), 15, Weight::Bold), pt(20), Accent};
    case Role::Heading2:
        return {font(sans(), 11.5, Weight::Bold), pt(16), Ink};
    case Role::Heading3:
        return {font(sans(), 10.5, Weight::Bold), pt(14.5), Ink};
    case Role::Running:
        return {font(sans(), 10), pt(12), Soft};
    case Role::Watermark:
        return {font(sans(), 44, Weight::Bold), pt(44), Watermark};
    }
    return {font(running, 10.5), pt(14.5), Ink};
}

} // namespace kb::print
