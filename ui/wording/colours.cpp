// SPDX-License-Identifier: EUPL-1.2
#include "wording/colours.h"

#include <array>

namespace kb {

namespace {

struct Swatch
{
    QRgb light;
    QRgb dark;
    QRgb highContrast;

    QRgb in(Scheme scheme) const
    {
        return scheme == Scheme::Light ? light : scheme == Scheme::Dark ? dark : highContrast;
    }
};

/// In the order of Tone.
constexpr std::array tones{
    Swatch{0xffffff, 0x1c2123, 0x000000}, // Page
    Swatch{0xf5f7f7, 0x171b1d, 0x000000}, // Ground
    Swatch{0xeef2f2, 0x242a2d, 0x000000}, // Raised
    Swatch{0xd8dfe0, 0x363f42, 0xffffff}, // Line
    Swatch{0x7c898c, 0x758286, 0xffffff}, // Edge
    Swatch{0x1b2426, 0xe4e9ea, 0xffffff}, // Text
    Swatch{0x566266, 0xa3aeb1, 0xffffff}, // Quiet
    Swatch{0x647074, 0x8d989c, 0xc0c0c0}, // Resting
    Swatch{0x0b5d66, 0x5cc2cc, 0x5ce1ee}, // Accent
    Swatch{0x0b5d66, 0x1d7c89, 0x5ce1ee}, // Selection
    Swatch{0xffffff, 0xffffff, 0x000000}, // OnSelection
    Swatch{0xb4d4d8, 0x36555f, 0x0b4a50}, // Aside
    Swatch{0xd9e9eb, 0x29414a, 0x0b4a50}, // Wash
    Swatch{0xb3261e, 0xff8a80, 0xff9c94}, // Danger
};

} // namespace

QColor colourOf(Tone tone, Scheme scheme)
{
    return QColor(tones[size_t(tone)].in(scheme));
}

QPalette paletteOf(Scheme scheme)
{
    static constexpr std::pair<QPalette::ColorRole, Tone> roles[]{
        {QPalette::Base, Tone::Page},
        {QPalette::Window, Tone::Ground},
        {QPalette::AlternateBase, Tone::Ground},
        {QPalette::Button, Tone::Raised},
        {QPalette::ToolTipBase, Tone::Page},
        {QPalette::Text, Tone::Text},
        {QPalette::WindowText, Tone::Text},
        {QPalette::ButtonText, Tone::Text},
        {QPalette::ToolTipText, Tone::Text},
        {QPalette::PlaceholderText, Tone::Quiet},
        {QPalette::Link, Tone::Accent},
        {QPalette::LinkVisited, Tone::Accent},
        {QPalette::Highlight, Tone::Selection},
        {QPalette::HighlightedText, Tone::OnSelection},
        {QPalette::BrightText, Tone::Danger},
        {QPalette::Light, Tone::Page},
        {QPalette::Midlight, Tone::Wash},
        {QPalette::Mid, Tone::Line},
        {QPalette::Dark, Tone::Edge},
        {QPalette::Shadow, Tone::Edge},
    };
    QPalette palette;
    for (const auto &[role, tone] : roles)
        palette.setColor(role, colourOf(tone, scheme));

    palette.setColor(QPalette::Inactive, QPalette::Highlight, colourOf(Tone::Aside, scheme));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, colourOf(Tone::Text, scheme));
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colourOf(Tone::Resting, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Midlight, colourOf(Tone::Raised, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colourOf(Tone::Wash, scheme));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colourOf(Tone::Quiet, scheme));
    return palette;
}

QPalette::ColorRole roleOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Plain:
        return QPalette::Text;
    case Meaning::Quiet:
        return QPalette::PlaceholderText;
    case Meaning::Accent:
        return QPalette::Link;
    case Meaning::Danger:
        return QPalette::BrightText;
    }
    Q_UNREACHABLE();
}

QColor inkOf(Meaning meaning, const QPalette &palette)
{
    return palette.color(roleOf(meaning));
}

} // namespace kb
