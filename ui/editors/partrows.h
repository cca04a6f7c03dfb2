// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"

#include <QCborArray>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kb {

class PartRow;
class TextLabel;

/// A part of every row: the key under which its value is kept, and how it is edited.
struct RowPart
{
    QString key;
    QString label;
    std::function<FieldEditor(const std::function<void()> &edited)> make;
    int line = 0; ///< parts with the same number stand beside each other
    Need need = Need::Optional;
    int limit = 0;       ///< characters that it should not pass; 0: no counter
    QString wanted = {}; ///< beside a part that must be filled in and is not
    Value first = {};    ///< what a new row begins with
};

/// What a list of rows says about itself.
struct PartRowsWords
{
    QString row;     ///< heads a row: "Source %1"
    QString add;     ///< "&Add source"
    QString nothing; ///< while there is no row: "No sources yet."
    QString next;    ///< after that, for who may add one: "Add where you saw it."
};

/// A list of small things, such as the sources of a signal, each with the same few fields. Alt+Up and
/// Alt+Down move a row. What a row holds beyond its parts stays with it.
class PartRows : public QWidget
{
    Q_OBJECT

public:
    PartRows(const PartRowsWords &words, const QList<RowPart> &parts, QWidget *parent = nullptr);

    /// Does not count as an edit.
    void show(const QCborArray &rows);
    QCborArray rows() const;
    qsizetype count() const { return m_rows.size(); }
    void setAccess(Access access);
    /// The order of the rows says nothing, such as that of dates: they are not moved.
    void keepOrder();

    /// Adds a row with these values, which begins with the first values of its parts, and puts the keyboard
    /// in it.
    void addRow(const QCborMap &values = {});
    /// The first sentence about a part that cannot be read, or that is empty and may not be; empty when there
    /// is none. Each stands beside its part, and the first of those gets the keyboard.
    QString problem();
    /// Puts a sentence beside a part of a row.
    void setError(qsizetype row, const QString &key, const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    PartRow &append(const QCborMap &values);
    void remove(PartRow &row);
    void move(PartRow &row, int by);
    void followCount();
    void leadFocusToAdd();
    void tellEdited();

    PartRowsWords m_words;
    QList<RowPart> m_parts;
    QList<PartRow *> m_rows;
    QVBoxLayout *m_layout;
    TextLabel *m_nothing; ///< in the place of the rows
    QPushButton *m_add;
    Access m_access = Access::ReadWrite;
    bool m_isMovable = true;
    bool m_isShowing = false;
};

/// The rows, which it takes over, on a page that scrolls, as wide as a form is.
QWidget *scrolledRows(PartRows &rows, const QString &name);

} // namespace kb
