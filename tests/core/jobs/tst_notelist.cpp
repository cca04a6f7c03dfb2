// SPDX-License-Identifier: EUPL-1.2
#include "jobs/notelist.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestNoteList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_study;

    QStringList texts() const
    {
        QStringList texts;
        const auto notes = notesAbout(*m_bank, m_study);
        for (qsizetype at = 0; notes && at < notes->size(); ++at)
            texts.append(notes->at(at).text);
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_study = test::insert(*m_bank, test::aStudy());
    }

    void notesOfARecordStandWithTheNewestFirst()
    {
        const Uid other = test::insert(*m_bank, test::aStudy(u"Iets anders"_s));
        test::insert(*m_bank, Note{.about = m_study, .text = u"eerst"_s});
        test::insert(*m_bank, Note{.about = other, .text = u"elders"_s});
        test::insert(*m_bank, Note{.about = m_study, .text = u"daarna"_s});

        QCOMPARE(texts(), (QStringList{u"daarna"_s, u"eerst"_s}));
    }

    void whatIsInTheTrashIsLeftOut()
    {
        const Uid note = test::insert(*m_bank, Note{.about = m_study, .text = u"weg"_s});

        QVERIFY_RESULT(test::removeRecord<Note>(*m_bank, note));

        QCOMPARE(texts(), QStringList());
    }

    void aNoteSaysWhoWroteIt()
    {
        test::insert(*m_bank, Note{.about = m_study, .text = u"Bel hem"_s});

        const auto notes = notesAbout(*m_bank, m_study);

        QVERIFY_RESULT(notes);
        QCOMPARE(notes->first().writer, u"Sanne de Wit"_s);
    }

    void whatAnotherUnitWroteIsNotOurs()
    {
        const Uid other = test::insert(*m_bank, Unit{.code = u"DGKR"_s, .nameNl = u"Koninkrijksrelaties"_s});
        const Uid own = m_bank->identity().unit;
        test::insert(*m_bank, Note{.about = m_study, .text = u"van hen"_s, .unit = other});
        test::insert(*m_bank, Note{.about = m_study, .text = u"van ons"_s, .unit = own});

        const auto notes = notesAbout(*m_bank, m_study);

        QVERIFY_RESULT(notes);
        QVERIFY(notes->at(0).isOurs);
        QVERIFY(!notes->at(1).isOurs);
    }
};

QTEST_GUILESS_MAIN(TestNoteList)
#include "tst_notelist.moc"
