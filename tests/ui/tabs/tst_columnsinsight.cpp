// SPDX-License-Identifier: EUPL-1.2
#include "tabroom.h"
#include "tabs/pairspage.h"
#include "tabs/questionstab.h"
#include "tabs/reusepage.h"
#include "widgets/paperview.h"
#include "wording/appearance.h"
#include "wording/language.h"

#include <QHeaderView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize BesideTheRail(1060, 640); // what the other parts leave of a window of 1280 by 800

/// The style has more air than that of Qt, and Dutch words are longer.
class WindowLook
{
public:
    explicit WindowLook(const QString &language)
        : m_appearance(*qApp)
    {
        installLanguage(*qApp, language);
    }
    ~WindowLook() { installLanguage(*qApp, u"en"_s); }
    Q_DISABLE_COPY_MOVE(WindowLook)

private:
    Appearance m_appearance;
};

/// A list of the unit that sees the most, beside its preview, in the window of 1280 by 800.
template <typename Page> struct ListInWindow
{
    explicit ListInWindow(const QString &language)
        : look(language)
        , room(Desk::Content::Example, u"KIEM"_s, systemClock())
    {
        room.tab->resize(BesideTheRail);
        QTest::qWait(50);
    }

    bool hasPreview() { return room.tab->template findChild<PaperView *>()->isVisible(); }
    QStringList columnsInSight()
    {
        const QHeaderView &header = *room.view().horizontalHeader();
        QStringList keys;
        for (int section = 0; section < header.count(); ++section) {
            if (!header.isSectionHidden(section))
                keys.append(room.view().model()->headerData(section, Qt::Horizontal, KeyRole).toString());
        }
        return keys;
    }

    WindowLook look;
    TabRoom<Page> room;
};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Dutch") << u"nl"_s;
    QTest::newRow("English") << u"en"_s;
}

} // namespace

class TestColumnsInSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfAPairStaysInSightBesideThePreview_data() { addLanguages(); }
    void everyColumnOfAPairStaysInSightBesideThePreview() // spec 03, 3.6
    {
        QFETCH(QString, language);
        ListInWindow<PairsPage> list(language);

        QVERIFY(list.hasPreview());
        QCOMPARE(list.columnsInSight(), (QStringList{u"level"_s, u"score"_s, u"from"_s, u"and"_s, u"why"_s,
                                                     u"status"_s, u"left"_s}));
        QVERIFY(list.room.view().columnWidth(4) >= 100); // the beginning of why
    }

    void scoreStatusAndWhatIsLeftStayInSightOfWhatCanBeUsedAgain_data() { addLanguages(); }
    void scoreStatusAndWhatIsLeftStayInSightOfWhatCanBeUsedAgain()
    {
        QFETCH(QString, language);
        ListInWindow<ReusePage> list(language);

        QVERIFY(list.hasPreview());
        const QStringList seen = list.columnsInSight();
        for (const QString &key : {u"score"_s, u"question"_s, u"known"_s, u"status"_s, u"left"_s})
            QVERIFY2(seen.contains(key), qPrintable(key));
    }

    void coverageAndOverlapOfAQuestionStayInSight_data() { addLanguages(); }
    void coverageAndOverlapOfAQuestionStayInSight() // spec 03, 3.5
    {
        QFETCH(QString, language);
        ListInWindow<QuestionsTab> list(language);

        QVERIFY(list.hasPreview());
        QCOMPARE(list.columnsInSight(),
                 (QStringList{u"code"_s, u"question"_s, u"need"_s, u"by"_s, u"coverage"_s, u"overlaps"_s}));
        QVERIFY(list.room.view().columnWidth(1) >= 220); // enough of the question
    }
};

QTEST_MAIN(TestColumnsInSight)
#include "tst_columnsinsight.moc"
