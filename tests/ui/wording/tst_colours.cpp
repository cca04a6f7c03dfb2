// SPDX-License-Identifier: EUPL-1.2
#include "support/contrast.h"
#include "wording/unitlook.h"

#include <QTest>

#include <array>

using namespace kb;
using namespace kb::test;

namespace {

constexpr std::array schemes{Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr std::array grounds{Tone::Page, Tone::Ground, Tone::Raised};

using Matrix = std::array<std::array<double, 3>, 3>;
using Triple = std::array<double, 3>;

/// How eyes without one kind of cone see linear light (Machado, Oliveira and Fernandes 2009, severity 1).
constexpr std::array<Matrix, 3> eyes{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
}};

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple product{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    }
    return product;
}

/// CIE L*a*b* under D65.
Triple lab(const QColor &colour, const Matrix &eye)
{
    static constexpr Matrix toXyz{
        {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    static constexpr Triple white{0.95047, 1, 1.08883};
    Triple light = times(eye, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : light)
        channel = std::clamp(channel, 0.0, 1.0);

    Triple xyz = times(toXyz, light);
    for (size_t i = 0; i < 3; ++i) {
        const double share = xyz[i] / white[i];
        xyz[i] = share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double distance(const QColor &one, const QColor &other, const Matrix &eye)
{
    const Triple a = lab(one, eye);
    const Triple b = lab(other, eye);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInkCanBeReadOnEveryGround()
    {
        for (const Scheme scheme : schemes) {
            for (const Tone ink : {Tone::Text, Tone::Quiet, Tone::Resting, Tone::Accent, Tone::Danger}) {
                for (const Tone ground : grounds)
                    QVERIFY(contrast(colourOf(ink, scheme), colourOf(ground, scheme)) >= 4.5);
            }
        }
    }

    void selectedTextCanBeRead()
    {
        for (const Scheme scheme : schemes) {
            QVERIFY(contrast(colourOf(Tone::OnSelection, scheme), colourOf(Tone::Selection, scheme)) >= 4.5);
            for (const Tone ink : {Tone::Text, Tone::Quiet, Tone::Accent, Tone::Danger})
                QVERIFY(contrast(colourOf(ink, scheme), colourOf(Tone::Wash, scheme)) >= 4.5);
        }
    }

    void selectionWithoutTheKeyboardIsSeenAndRead()
    {
        for (const Scheme scheme : schemes) {
            const QColor aside = paletteOf(scheme).color(QPalette::Inactive, QPalette::Highlight);
            QVERIFY(contrast(aside, colourOf(Tone::Page, scheme)) >= 1.5);
            QVERIFY(contrast(aside, colourOf(Tone::Selection, scheme)) >= 1.5);
            QVERIFY(contrast(colourOf(Tone::Text, scheme), aside) >= 4.5);
            for (const Tone mark : {Tone::Quiet, Tone::Accent, Tone::Danger})
                QVERIFY(contrast(colourOf(mark, scheme), aside) >= 3);
        }
    }

    void textOfEveryRoleCanBeReadOnItsGroundInEveryState()
    {
        using enum QPalette::ColorRole;
        static constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{
            {Text, Base},
            {Text, AlternateBase},
            {Text, Midlight},
            {WindowText, Window},
            {ButtonText, Button},
            {ButtonText, Base},
            {PlaceholderText, Base},
            {PlaceholderText, Window},
            {Link, Base},
            {Link, Window},
            {Link, Midlight},
            {BrightText, Base},
            {BrightText, Window},
            {BrightText, Midlight},
            {ToolTipText, ToolTipBase},
            {HighlightedText, Highlight},
        };
        for (const Scheme scheme : schemes) {
            const QPalette palette = paletteOf(scheme);
            for (const auto state : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                for (const auto &[ink, ground] : pairs)
                    QVERIFY2(contrast(palette.color(state, ink), palette.color(state, ground)) >= 4.5,
                             qPrintable(QStringLiteral("scheme %1, state %2, role %3 on %4")
                                            .arg(int(scheme))
                                            .arg(state)
                                            .arg(ink)
                                            .arg(ground)));
            }
        }
    }

    void whatCannotBeUsedLooksUnlikeWhatCan()
    {
        for (const Scheme scheme : schemes) {
            const QPalette palette = paletteOf(scheme);
            QVERIFY(contrast(palette.color(QPalette::Active, QPalette::ButtonText),
                             palette.color(QPalette::Disabled, QPalette::ButtonText)) >= 1.5);
        }
    }

    void ringOfFocusIsSeenOnEveryGround()
    {
        for (const Scheme scheme : schemes) {
            for (const Tone ground : {Tone::Page, Tone::Ground, Tone::Raised, Tone::Wash})
                QVERIFY(contrast(colourOf(Tone::Accent, scheme), colourOf(ground, scheme)) >= 3);
            QVERIFY(contrast(colourOf(Tone::OnSelection, scheme), colourOf(Tone::Selection, scheme)) >= 3);
        }
    }

    void edgesOfControlsAreSeen()
    {
        for (const Scheme scheme : schemes) {
            for (const Tone ground : grounds)
                QVERIFY(contrast(colourOf(Tone::Edge, scheme), colourOf(ground, scheme)) >= 3);
        }
    }

    void selectionStandsOutFromThePage()
    {
        for (const Scheme scheme : schemes) {
            QVERIFY(contrast(colourOf(Tone::Selection, scheme), colourOf(Tone::Page, scheme)) >= 3);
            QVERIFY(contrast(colourOf(Tone::Selection, scheme), colourOf(Tone::Ground, scheme)) >= 3);
        }
    }

    void highContrastIsSevenToOne()
    {
        for (const Tone ink :
             {Tone::Text, Tone::Quiet, Tone::Resting, Tone::Accent, Tone::Danger, Tone::Edge})
            QVERIFY(contrast(colourOf(ink, Scheme::HighContrast), Qt::black) >= 7);
    }

    void unitsAreSeenOnThePage()
    {
        for (const Scheme scheme : schemes) {
            for (int unit = 0; unit < UnitLooks; ++unit)
                QVERIFY(contrast(unitLook(unit, scheme).colour, colourOf(Tone::Page, scheme)) >= 3);
        }
    }

    void unitsDifferForEveryEye()
    {
        for (const Scheme scheme : schemes) {
            for (int one = 0; one < UnitLooks; ++one) {
                for (int other = 0; other < one; ++other) {
                    for (const Matrix &eye : eyes)
                        QVERIFY(distance(unitLook(one, scheme).colour, unitLook(other, scheme).colour, eye) >=
                                15);
                }
            }
        }
    }

    void unitsDifferByPatternToo()
    {
        QSet<Qt::BrushStyle> patterns;
        for (int unit = 0; unit < UnitLooks; ++unit)
            patterns.insert(unitLook(unit, Scheme::Light).pattern);

        QCOMPARE(patterns.size(), UnitLooks);
    }

    void meaningsHaveTheirOwnInk()
    {
        const QPalette palette = paletteOf(Scheme::Light);

        QCOMPARE(inkOf(Meaning::Danger, palette), colourOf(Tone::Danger, Scheme::Light));
        QCOMPARE(inkOf(Meaning::Accent, palette), colourOf(Tone::Accent, Scheme::Light));
        QCOMPARE(inkOf(Meaning::Quiet, palette), colourOf(Tone::Quiet, Scheme::Light));
        QCOMPARE(inkOf(Meaning::Plain, palette), colourOf(Tone::Text, Scheme::Light));
    }
};

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
