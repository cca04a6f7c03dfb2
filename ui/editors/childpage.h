// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"

#include <QMap>

class QAbstractItemModel;
class QBoxLayout;
class QPushButton;
class QScrollArea;
class QTableView;

namespace kb {

class FlowLayout;
class MarkLabel;
class RecordForm;
struct Mark;

struct ChildWords
{
    QString list;   ///< what the table is called
    QString add;    ///< "&Part of the programme"
    QString nobody; ///< what stands below the table while it is empty
};

/// The children of a record on a page of its editor: their table, and beside it the fields of the one that is
/// current: without children there are no fields. Insert adds, Delete takes away, Alt with an arrow moves. An
/// heir knows the children.
class ChildPage : public QWidget
{
    Q_OBJECT

public:
    RecordForm &form() { return *m_form; }
    QTableView &view() { return *m_view; }
    void setAccess(Access access);
    /// So that a few rows and what is filled in about one stay in sight; where there is less room, the page
    /// scrolls.
    QSize minimumSizeHint() const override;
    /// Looks at every child; shows the first one that is not right, with the sentence beside its field.
    bool showProblems();

Q_SIGNALS:
    void edited();

protected:
    ChildPage(const RecordType &type, const ChildWords &words, QWidget *parent = nullptr);

    /// Called once by the heir; the model must outlive the view.
    void build(QAbstractItemModel &model);
    /// How the fields of the form are made, when the page is first in sight: an editor of many pages opens
    /// the sooner.
    void addFieldsLater(const std::function<void()> &add) { m_addFields = add; }
    /// A button in the row above the table; one that changes something is off while the record can only be
    /// read.
    QPushButton *addButton(const QString &text, const std::function<void()> &act,
                           Access needs = Access::ReadWrite);
    /// The same for what is done with children that are there: off while there are none.
    QPushButton *addRowButton(const QString &text, const std::function<void()> &act,
                              Access needs = Access::ReadWrite);
    /// The order says nothing, such as that of files: nothing is moved. Before build().
    void keepOrder() { m_isMovable = false; }
    /// The line below the table.
    void say(const Mark &mark, const QString &sentence);

    /// Adds a child below the current one, with the cursor in its first field.
    void add();
    int currentRow() const;
    void goTo(int row);
    /// Shows in the form what the current child is now.
    void showCurrent();
    bool isWritable() const { return m_access == Access::ReadWrite; }

    virtual int count() const = 0;
    virtual Values valuesAt(int row) const = 0;
    virtual void setValuesAt(int row, const Values &values) = 0;
    virtual void insertAt(int row) = 0;
    virtual void removeAt(int row) = 0;
    virtual bool moveTo(int row, int to) = 0;
    /// Shows what the form has beside the fields of that child; -1 when there is none.
    virtual void showBeside(int /*row*/) {}
    /// What is wrong with a child, by field.
    virtual QMap<FieldId, QString> problemsAt(int row) const = 0;
    /// Something changed: the line below the table is to be said anew.
    virtual void summarise() = 0;

private:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void makeFields();
    void followTable();
    void followCount();
    void buildTable();
    void buildKeys();
    void takeUpAgain();
    void takeOverValues();
    void remove();
    void move(int by);
    void tell();

    ChildWords m_words;
    RecordForm *m_form;
    QWidget *m_formSheet;
    QScrollArea *m_formArea = nullptr;
    QTableView *m_view;
    FlowLayout *m_buttons;
    MarkLabel *m_summary;
    QBoxLayout *m_beside;
    std::function<void()> m_addFields; ///< null once they are there
    QList<QWidget *> m_changing;       ///< what is off while the record can only be read
    QList<QWidget *> m_ofRows;         ///< and what is off while there are no children
    Access m_access = Access::ReadWrite;
    bool m_isMovable = true;
    int m_lastRow = 0;
};

} // namespace kb
