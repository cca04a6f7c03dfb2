// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "log/fold.h"
#include "model/note.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

FieldId field(const char *name)
{
    return recordTypeOf<Study>.field(QLatin1StringView(name))->id;
}

} // namespace

/// What is said again, or in another way, decides nothing that two authors contradict each other about.
class TestWriteInPlace : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    std::unique_ptr<Bank> m_road; ///< another bank of the unit
    Uid m_study;

    void bring(Bank &from, Bank &to) const
    {
        if (!receive(to, *allOperations(from)))
            qFatal("not received");
    }
    void entitle(Bank &bank, const QString &title) const
    {
        if (!test::edit<Study>(bank, m_study, [&](Study &edited) { edited.title = title; }))
            qFatal("not edited");
    }
    void contradict() const
    {
        entitle(*m_road, u"Van onderweg"_s);
        entitle(*m_bank, u"Van kantoor"_s);
        bring(*m_road, *m_bank);
    }
    Study study() const { return *m_bank->records<Study>().get(m_study); }
    Result<> write(const std::function<Result<>(Write &)> &work) const
    {
        return m_bank->write({.act = u"say"_s}, work);
    }
    QStringList titlesThatStand() const
    {
        const auto operations = m_bank->context().log.ofRecord(study().facts.id);
        const RecordState state = fold(*operations);
        QStringList titles;
        for (const Operation &operation : *operations) {
            if (state.field(field("title"))->heads.contains(operation.id))
                titles.append(operation.fields.value(field("title")).toString());
        }
        titles.sort();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_road = test::makeBank();
        m_study = test::insert(*m_bank, test::aStudy());
        bring(*m_bank, *m_road);
    }

    void bothSidesAreSaidAgain()
    {
        contradict();
        const QString shown = study().title;
        const QStringList before = titlesThatStand();

        QVERIFY_RESULT(write([this](Write &write) {
            return write.sayAgain(recordTypeOf<Study>, m_study, {field("title"), field("issued")});
        }));

        QVERIFY(study().facts.conflict);
        QCOMPARE(study().title, shown);
        QCOMPARE(titlesThatStand(), before);
        QCOMPARE(before.size(), 2);
    }

    void bothSidesAreReworded()
    {
        contradict();
        const auto louder = [](const Value &said) { return Value(said.toString().toUpper()); };

        QVERIFY_RESULT(write([&](Write &write) {
            return write.rewordInPlace(recordTypeOf<Study>, m_study, {{field("title"), louder}});
        }));

        QVERIFY(study().facts.conflict);
        QCOMPARE(titlesThatStand(), (QStringList{u"VAN KANTOOR"_s, u"VAN ONDERWEG"_s}));
    }

    void whoSaysTheSameNowContradictsNobody()
    {
        contradict();
        const auto same = [](const Value &) { return Value(u"Een titel"_s); };

        QVERIFY_RESULT(write([&](Write &write) {
            return write.rewordInPlace(recordTypeOf<Study>, m_study, {{field("title"), same}});
        }));

        QVERIFY(!study().facts.conflict);
        QCOMPARE(study().title, u"Een titel"_s);
    }

    void contradictionInTheTrashStaysThere()
    {
        contradict();
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, m_study));

        QVERIFY_RESULT(write(
            [this](Write &write) { return write.sayAgain(recordTypeOf<Study>, m_study, {field("title")}); }));

        QVERIFY(study().facts.deleted && study().facts.conflict);
        QCOMPARE(titlesThatStand().size(), 2);
    }

    void nobodyDecidesByTheWayThatARecordIsInUse()
    {
        QVERIFY_RESULT(test::removeRecord<Study>(*m_road, m_study));
        entitle(*m_bank, u"Van kantoor"_s);
        bring(*m_road, *m_bank);
        QVERIFY(!study().facts.deleted && study().facts.conflict);

        QVERIFY_RESULT(write([this](Write &write) {
            return write.sayAgain(recordTypeOf<Study>, m_study, {field("title"), field("issued")});
        }));

        QVERIFY(!study().facts.deleted && study().facts.conflict);
    }

    void noteThatIsSharedKeepsBothTexts()
    {
        const Uid note = test::insert(
            *m_bank,
            Note{.about = m_study, .text = u"Nakijken."_s, .visibility = NoteVisibility::Persoonlijk});
        bring(*m_bank, *m_road);
        QVERIFY_RESULT(test::edit<Note>(*m_road, note, [](Note &edited) { edited.text = u"Ja."_s; }));
        QVERIFY_RESULT(test::edit<Note>(*m_bank, note, [](Note &edited) { edited.text = u"Nee."_s; }));
        bring(*m_road, *m_bank);

        QVERIFY_RESULT(test::edit<Note>(*m_bank, note,
                                        [](Note &edited) { edited.visibility = NoteVisibility::Gedeeld; }));

        QVERIFY(m_bank->records<Note>().get(note)->facts.conflict);
    }

    void tablesAreTheSameAfterARebuild()
    {
        contradict();
        QVERIFY_RESULT(write([this](Write &write) {
            return write.sayAgain(recordTypeOf<Study>, m_study, {field("title"), field("issued")});
        }));
        const QByteArray before = test::dump(*m_bank);

        QVERIFY_RESULT(m_bank->rebuild());

        QCOMPARE(test::dump(*m_bank), before);
    }
};

QTEST_GUILESS_MAIN(TestWriteInPlace)
#include "tst_writeinplace.moc"
