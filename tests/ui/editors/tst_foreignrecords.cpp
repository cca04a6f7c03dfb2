// SPDX-License-Identifier: EUPL-1.2
#include "editorroom.h"
#include "editors/approacheditor.h"
#include "editors/collectioneditor.h"
#include "editors/lessoneditor.h"
#include "widgets/textlabel.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A kind of record with an editor, and how one of another unit is found.
struct ForeignKind
{
    const char *name;
    Uid (*find)(Bank &bank);
    RecordEditor *(*edit)(Workspace &workspace);
};

template <typename R> Uid foreignOne(Bank &bank)
{
    const auto all = bank.records<R>().all();
    if (!all)
        return {};
    const auto found = std::ranges::find_if(*all, [&](const R &record) {
        return !record.ownerUnit.isNull() && record.ownerUnit != bank.identity().unit;
    });
    return found == all->end() ? Uid() : found->uid;
}

template <typename R, typename Editor> ForeignKind foreignKind(const char *name)
{
    return {name, foreignOne<R>, edited::editorOf<Editor>};
}

const QList<ForeignKind> ForeignKinds{
    foreignKind<Study, StudyEditor>("study"),
    foreignKind<KnowledgeQuestion, QuestionEditor>("question"),
    foreignKind<Signal, SignalEditor>("signal"),
    foreignKind<PolicyDossier, DossierEditor>("dossier"),
    foreignKind<Institute, InstituteEditor>("institute"),
    foreignKind<Person, PersonEditor>("person"),
    foreignKind<Event, EventEditor>("event"),
    foreignKind<Advice, AdviceEditor>("advice"),
    foreignKind<Lesson, LessonEditor>("lesson"),
    foreignKind<Approach, ApproachEditor>("approach"),
};

/// A record of another unit, open in the bank of one directorate-general.
struct ForeignRoom
{
    explicit ForeignRoom(const ForeignKind &of)
        : desk(Desk::Content::Example, u"DGVB"_s)
        , workspace(desk.open(), desk.settings())
        , record(of.find(workspace.bank()))
        , editor(of.edit(workspace))
    {
        if (const auto opened = editor->open(record); !opened)
            qFatal("%s: %s", of.name, qPrintable(opened.error().detail));
        show(*editor, {1000, 700});
        settle(workspace);
    }

    bool says(const QString &sentence) const
    {
        const auto labels = editor->findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *label) {
            return label->isVisible() && label->text().contains(sentence);
        });
    }

    /// What takes the keyboard in the fields of the record and of what hangs below it, unless it is hidden.
    QStringList writableFields() const
    {
        QStringList names;
        for (const RecordForm *form : editor->findChildren<RecordForm *>()) {
            for (const QWidget *field : form->findChildren<QWidget *>()) {
                if (field->isVisibleTo(form) && takesKeys(*field))
                    names.append(field->accessibleName() + u" ("_s +
                                 QString::fromLatin1(field->metaObject()->className()) + u')');
            }
        }
        return names;
    }

    Desk desk;
    Workspace workspace;
    Uid record;
    std::unique_ptr<RecordEditor> editor;

private:
    static bool takesKeys(const QWidget &field)
    {
        if (!field.isEnabled())
            return false;
        if (const auto *line = qobject_cast<const QLineEdit *>(&field))
            return !line->isReadOnly();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
            return !text->isReadOnly();
        if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&field))
            return !number->isReadOnly();
        return qobject_cast<const QComboBox *>(&field) || qobject_cast<const QCheckBox *>(&field);
    }
};

} // namespace

/// In the example of the coordinator the others wrote their own records: it reads and links them, and no
/// more.
class TestForeignRecords : public QObject
{
    Q_OBJECT

    static void eachForeignKind()
    {
        QTest::addColumn<int>("nth");
        for (int nth = 0; nth < int(ForeignKinds.size()); ++nth)
            QTest::newRow(ForeignKinds[nth].name) << nth;
    }

private Q_SLOTS:
    void recordSaysWhoseItIsAndThatItCannotChange_data() { eachForeignKind(); }

    void recordSaysWhoseItIsAndThatItCannotChange()
    {
        QFETCH(const int, nth);
        ForeignRoom room(ForeignKinds[nth]);

        QVERIFY(!room.record.isNull());
        QVERIFY(room.says(u"You can read and link this record, not change it."_s));
        QVERIFY(room.says(u"Owner: DG"_s));
    }

    void noFieldTakesTheKeyboard_data() { eachForeignKind(); }

    void noFieldTakesTheKeyboard()
    {
        QFETCH(const int, nth);
        ForeignRoom room(ForeignKinds[nth]);
        QVERIFY(!room.record.isNull());

        const QStringList writable = room.writableFields();

        QVERIFY2(writable.isEmpty(), qPrintable(writable.join(u", "_s)));
    }
};

QTEST_MAIN(TestForeignRecords)
#include "tst_foreignrecords.moc"
