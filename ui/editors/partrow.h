// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/partrows.h"

#include <QMap>

class QToolButton;

namespace kb {

class Form;
class FormField;
class TextLabel;

/// One row of a PartRows: its head with what can be done with it, and its fields.
class PartRow : public QWidget
{
    Q_OBJECT

public:
    explicit PartRow(const QList<RowPart> &parts, QWidget *parent = nullptr);

    void show(const QCborMap &values);
    QCborMap values() const;
    void setAccess(Access access);
    void setTitle(const QString &title);
    void focusFirst();
    /// The complaint of the first field that cannot be read; each is shown beside its field.
    QString problem();
    void setError(const QString &key, const QString &sentence);

Q_SIGNALS:
    void edited();
    void moveAsked(int by);
    void removeAsked();

private:
    void buildHead();
    void buildFields(const QList<RowPart> &parts);

    QMap<QString, FieldEditor> m_editors;
    QMap<QString, FormField *> m_fields;
    QCborMap m_shown;
    TextLabel *m_title;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    Form *m_form;
};

} // namespace kb
