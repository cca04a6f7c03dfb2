// SPDX-License-Identifier: EUPL-1.2
#include "gallery/scene.h"
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "wording/appearance.h"
#include "wording/language.h"
#include "wording/textsize.h"

#include <QApplication>
#include <QTest>

using namespace kb;
using namespace kb::test;

/// Shows every widget in both languages, in each theme and at both ends of the text size, has it walked
/// through, and leaves pictures in the build tree to be looked at.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The same letters on every machine.
        QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
        m_appearance = std::make_unique<Appearance>(*qApp);
    }

    void cleanupTestCase() { m_appearance.reset(); }

    void everyWidgetIsWholeNamedAndPlain_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<int>("textSize");

        for (int scene = 0; scene < int(scenes().size()); ++scene) {
            const char *name = scenes()[size_t(scene)].name;
            QTest::addRow("%s-nl-light", name) << scene << "nl" << Theme::Light << NormalTextSize;
            QTest::addRow("%s-en-dark", name) << scene << "en" << Theme::Dark << NormalTextSize;
            QTest::addRow("%s-nl-contrast", name) << scene << "nl" << Theme::HighContrast << NormalTextSize;
            QTest::addRow("%s-nl-large", name) << scene << "nl" << Theme::Light << LargestTextSize;
        }
    }

    void everyWidgetIsWholeNamedAndPlain()
    {
        QFETCH(const int, scene);
        QFETCH(const QString, language);
        QFETCH(const Theme, theme);
        QFETCH(const int, textSize);
        const Scene &shown = scenes()[size_t(scene)];
        installLanguage(*qApp, language);
        m_appearance->setTheme(theme);
        m_appearance->setTextSize(textSize);

        const auto widget = shown.make();
        show(*widget, shown.size * textSize / NormalTextSize);

        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const int scale = qRound(100 * widget->devicePixelRatio());
        QVERIFY(savePicture(*widget, QStringLiteral("%1-%2").arg(name).arg(scale)));
        const QStringList complaints = complaintsAbout(*widget);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
