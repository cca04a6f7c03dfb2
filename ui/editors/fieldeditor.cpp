// SPDX-License-Identifier: EUPL-1.2
#include "editors/fieldeditor.h"

#include "editors/heldtext.h"
#include "report/labels.h"
#include "widgets/growingtext.h"
#include "widgets/lineedit.h"
#include "widgets/onlyread.h"
#include "widgets/partialdateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace kb {

namespace {

using Edited = std::function<void()>;

FieldEditor textEditor(const Edited &edited)
{
    auto *edit = makeLineEdit();
    auto *held = new HeldText<QLineEdit>(*edit);
    QObject::connect(edit, &QLineEdit::textChanged, edit, edited);
    return {.widget = edit,
            .value = [held] { return Codec<QString>::to(held->text().trimmed()); },
            .show = [held](const Value &value) { held->show(value.toString()); },
            .setAccess = [held](Access access) { held->allowWriting(access == Access::ReadWrite); }};
}

/// Empty is no number; what is typed and is none is told.
FieldEditor numberEditor(const Edited &edited)
{
    FieldEditor editor = textEditor(edited);
    auto *edit = static_cast<QLineEdit *>(editor.widget);
    editor.value = [edit] {
        bool isNumber = false;
        const qint64 number = edit->text().trimmed().toLongLong(&isNumber);
        return isNumber ? Value(number) : Value(nullptr);
    };
    editor.show = [edit](const Value &value) {
        edit->setText(value.isInteger() ? QString::number(value.toInteger()) : QString());
    };
    editor.problem = [edit] {
        bool isNumber = false;
        edit->text().trimmed().toLongLong(&isNumber);
        return isNumber || edit->text().trimmed().isEmpty()
                   ? QString()
                   : QCoreApplication::translate("FieldEditor", "Write a whole number, such as 24.");
    };
    return editor;
}

FieldEditor memoEditor(const Edited &edited)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    growWithText(*edit);
    auto *held = new HeldText<QPlainTextEdit>(*edit);
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, edited);
    return {.widget = edit,
            .value = [held] { return Codec<QString>::to(held->text().trimmed()); },
            .show = [held](const Value &value) { held->show(value.toString()); },
            .setAccess = [held](Access access) { held->allowWriting(access == Access::ReadWrite); }};
}

/// Lists of words and numbers: one per line.
FieldEditor listEditor(const Edited &edited)
{
    FieldEditor editor = memoEditor(edited);
    editor.value = [text = editor.value] {
        QStringList lines;
        for (const QString &line : text().toString().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        return Codec<QList<QString>>::to(lines);
    };
    editor.show = [show = editor.show](const Value &value) {
        show(Codec<QString>::to(QStringList(Codec<QList<QString>>::from(value)).join(u'\n')));
    };
    return editor;
}

FieldEditor choiceEditor(Kind kind, const FieldInfo &field, const Edited &edited)
{
    auto *combo = new QComboBox;
    combo->addItem(QString(), QString());
    for (const QLatin1StringView code : codesOfField(kind, field.id))
        combo->addItem(codeLabel(kind, field.id, code), QString(code));
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {.widget = combo,
            .value = [combo] { return Codec<QString>::to(combo->currentData().toString()); },
            .show =
                [combo](const Value &value) {
                    const QString code = value.toString();
                    if (combo->findData(code) < 0)
                        combo->addItem(code, code); // of a newer version: kept, and shown as it is
                    combo->setCurrentIndex(combo->findData(code));
                },
            .setAccess = [combo](Access access) { setLocked(*combo, access == Access::ReadOnly); }};
}

FieldEditor dateEditor(const FieldInfo &field, const Edited &edited)
{
    auto *edit = new PartialDateEdit;
    QObject::connect(edit, &QLineEdit::textChanged, edit, edited);
    const bool needsDay = field.kind == FieldKind::Date;
    return {
        .widget = edit,
        .value =
            [edit, needsDay] {
                const PartialDate date = edit->date();
                return needsDay ? Codec<QDate>::to(date.firstDay()) : Codec<PartialDate>::to(date);
            },
        .show = [edit](const Value &value) { edit->setDate(Codec<PartialDate>::from(value)); },
        .setAccess = [edit](Access access) { edit->setReadOnly(access == Access::ReadOnly); },
        .problem = [edit] { return edit->isAcceptable() ? QString() : PartialDateEdit::errorSentence(); }};
}

FieldEditor flagEditor(const FieldInfo &field, Kind kind, const Edited &edited)
{
    auto *box = new QCheckBox(fieldLabel(kind, field.id));
    QObject::connect(box, &QCheckBox::toggled, box, edited);
    return {.widget = box,
            .value = [box] { return Codec<bool>::to(box->isChecked()); },
            .show = [box](const Value &value) { box->setChecked(Codec<bool>::from(value)); },
            .setAccess = [box](Access access) { box->setEnabled(access == Access::ReadWrite); }};
}

} // namespace

FieldEditor makeFieldEditor(Kind kind, const FieldInfo &field, const std::function<void()> &edited)
{
    switch (field.kind) {
    case FieldKind::Memo:
        return memoEditor(edited);
    case FieldKind::Enum:
        return choiceEditor(kind, field, edited);
    case FieldKind::Date:
    case FieldKind::PartialDate:
        return dateEditor(field, edited);
    case FieldKind::Flag:
        return flagEditor(field, kind, edited);
    case FieldKind::List:
        return listEditor(edited);
    case FieldKind::Integer:
        return numberEditor(edited);
    case FieldKind::Text:
    case FieldKind::Url:
    case FieldKind::Money:
    case FieldKind::Instant:
    case FieldKind::Ref:
        break;
    }
    return textEditor(edited);
}

} // namespace kb
