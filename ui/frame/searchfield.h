// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/searchasker.h"

#include <QLineEdit>
#include <QPointer>

class QTimer;

namespace kb {

class Changes;
class SearchPopup;

/// The field that searches everything (spec 03, 3.11). What is found appears below it, grouped by kind, and
/// follows changes in the bank while it is in sight. The arrows choose, with Ctrl a group further; Enter does
/// what the line says, Tab keeps one kind, Escape goes back to where the keyboard was.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(SearchAsker::Commands commands, QWidget *parent = nullptr);
    ~SearchField() override;

    /// Null: there is no bank to search.
    void setWorkspace(Workspace *workspace);
    void begin();
    /// The key that leads here stands in the field while it is empty.
    void sayKey(const QKeySequence &key);

    QSize sizeHint() const override;
    /// Gives way to the buttons beside it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The answer to the last question is in sight.
    void answered(int count);
    /// The words shall become a knowledge question.
    void questionAsked(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// While lines are in sight, Tab chooses a kind.
    bool focusNextPrevChild(bool isForward) override;

private:
    void edit();
    void search();
    void searchAgain(const QString &words);
    void show(const SearchSight &sight);
    void follow(const Changes &changes);
    bool isOpen() const;
    void stepKind(int by);
    void chooseKind(Kind kind);
    /// Enter and a click open a record in its tab, with Ctrl in a window of its own.
    enum class Place { Tab, OwnWindow };
    void takeChosen(Place place);
    void carryOutChosen();
    void carryOut(const FoundRow &row);
    void openSaved(const FoundRow &row);
    void saveSearch();
    bool forgetChosen();
    void leave();

    Workspace *m_workspace = nullptr;
    SearchAsker *m_asker;
    QPointer<SearchPopup> m_popup; ///< of the window, which may be gone first
    QTimer *m_rest;
    QPointer<QWidget> m_before; ///< who had the keyboard
    QMetaObject::Connection m_following;
    QList<Kind> m_kinds; ///< what Tab chooses from
    Place m_place = Place::Tab;
    Kind m_kind = Kind::None;
    bool m_isBehind = false;    ///< what is in sight answers older words
    bool m_takesAnswer = false; ///< Enter was pressed before the answer came
};

} // namespace kb
