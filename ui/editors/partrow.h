// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/partrows.h"

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
    /// Takes the buttons away that move it.
    void keepPlace();
    void setTitle(const QString &title);
    void focusFirst();
    /// The first sentence about a part that cannot be read, or that is empty and may not be; each stands
    /// beside its part.
    QString problem();
    /// The editor of the first part with a sentence beside it; null when there is none.
    QWidget *firstWrong() const;
    void setError(const QString &key, const QString &sentence);

Q_SIGNALS:
    void edited();
    void moveAsked(int by);
    void removeAsked();

private:
    struct Part
    {
        QString key;
        QString wanted;
        FieldEditor editor;
        FormField *field = nullptr;
    };

    void buildHead();
    void buildFields(const QList<RowPart> &parts);
    static QString problemOf(const Part &part);

    QList<Part> m_parts;
    QCborMap m_shown;
    TextLabel *m_title;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QList<QToolButton *> m_buttons; ///< what can be done with the row
    Form *m_form;
};

} // namespace kb
