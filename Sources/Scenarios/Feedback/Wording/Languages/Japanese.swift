/// The wording in Japanese; sentences follow each other without a blank.
enum Japanese {
    static let lexicon = Lexicon(language: "ja", separator: "", [places, words, matters, desk])

    private static let places = """
        = service catalog
        商品ページ|カタログ
        = service search
        検索|商品検索
        = service carts
        カート|買い物かご
        = service orders
        注文ページ|注文画面
        = service payments
        支払い画面|決済
        = service fraud-check
        審査
        = service customers
        マイページ|アカウント画面
        = service shipping
        配送状況のページ|荷物の追跡
        = service returns
        返品ページ|返品フォーム
        = service partners
        取引先ポータル|在庫連携
        = service sessions
        ログイン|ログイン画面
        = service reports
        売上レポート
        = service assistant
        アシスタント|チャットボット|チャット
        = service returns-bot
        返品ボット
        = service documents-ai
        文書の要約
        = service copilot
        コパイロット
        = service developer
        {label} API|{label}|{label} サービス|{path}
        = service other
        {plain}
        = service nothing
        サイト|アプリ|システム
        = matter returns
        返品
        = matter warranty
        保証
        = matter shipping delivery
        配送
        = matter refund refunds
        返金
        = error developer
        {status}|HTTP {status}
        = error plain
        エラーメッセージ|エラー|「問題が発生しました」
        = seconds
        秒
        = when recent
        さっき|数分前に
        = when clock
        {clock}ごろ
        = when night
        夜中に
        = when morning
        今朝|朝
        = when noon
        お昼ごろ
        = when afternoon
        今日の午後
        = when evening
        今晩
        = when yesterday
        昨日|昨日の{clock}ごろ
        = when y_morning
        昨日の朝
        = when y_noon y_afternoon
        昨日の午後
        = when y_evening
        昨日の夜
        = when weekday
        数日前に|この前
        = when older
        先週
        = when unknown
        この前|最近
        = since recent
        数分前から|さっきから
        = since clock
        {clock}ごろから
        = since night
        夜中から
        = since morning
        今朝から|朝から
        = since noon
        お昼から
        = since afternoon
        午後から
        = since evening
        夜から
        = since yesterday
        昨日から
        = since y_evening
        昨日の夜から
        = since weekday
        数日前から
        = since older
        先週から
        = since unknown
        最近|ここのところ
        = date
        {month}月{day}日
        """

    private static let words = """
        = greeting
        お世話になっております。|こんにちは。|はじめまして。|担当者様|お疲れ様です。
        = signoff
        よろしくお願いいたします。|よろしくお願いします。{name}|{company} {name}|以上、よろしくお願いします。
        = opening technical product money
        いつも便利に使っています。|新しいカートはとても良いのですが…|普段は問題ないのですが。
        = opening bot
        ボットの考え方は良いと思います。|返事は丁寧なのですが。
        = vague technical
        動きません。|またですか。|-いい加減にしてください。|何かおかしいです。
        = vague bot
        役に立ちません。|-時間の無駄でした。
        = guess technical
        アップデートのせいでしょうか。|CDNの問題だと思います。|アクセスが多すぎるのでは？|新しいロゴになってからです。
        = guess bot
        モデルを変えましたか？|安いモデルにしたのでは？
        = guess money
        二重に数えていませんか？
        = impact technical
        !仕事になりません。|!売上に影響が出ています。|同僚も同じです。|{few}回試しました。|~大きな問題ではありません。
        = impact bot
        結局電話することになりました。|質問はまだ解決していません。
        = impact money
        予算を超えてしまいました。
        = demand technical product
        早く直してください。|いつ直りますか？|!至急対応をお願いします。|-説明してください。|ご連絡をお待ちしています。
        = demand bot
        人と話したいです。|-人を増やしてください。
        = demand money
        内訳を教えてください。|返金をお願いします。|-これは払えません。
        = demand security
        !すぐにアカウントを止めてください。
        = demand wish
        よろしくお願いします。|予定はありますか？
        = demand how_to privacy_question
        よろしくお願いします。
        = sarcasm
        -さすがですね。|-ありがたいことです、本当に。
        = aside
        ちなみにメルマガが古いアドレスに届いています。|あとダークモードは良いですね。
        = calm
        ~急ぎません。|~ご参考まで。
        = ids
        リクエストID: {request}|会話ID: {conversation}|例: {request}
        = attribute
        {detail}だけのようです。|うちは{detail}です。
        = quoteintro
        返ってきた内容です:|ログの抜粋です:
        = quote user
        「しばらくしてからもう一度お試しください」と出ます。
        = secret contact
        連絡先は {secret} です。
        = secret money
        支払いは {secret} です。
        = secret key
        使っているのは {secret} です。
        = secret address
        IPは {secret} です。
        = more technical
        前は普通に使えました。|スマホでも同じです。|再読み込みすると直ることもあります。|他のサイトは問題ありません。
        = more bot
        簡単な質問でした。|先週はちゃんと答えてくれました。
        = more happy
        これからも期待しています。
        """

    private static let desk = """
        = replygreeting
        {name} 様|お問い合わせありがとうございます。
        = replysignoff
        サポート担当より|カスタマーサポート
        = reply first
        ご連絡ありがとうございます。確認いたします。|ご不便をおかけし申し訳ございません。担当に伝えました。
        = reply ask
        発生した時刻を教えていただけますか。|画面の写真をお送りいただけますか。
        = reply around
        しばらくしてからもう一度お試しください。
        = reply wait
        引き続き調査しております。もう少しお待ちください。
        = reply solved
        問題は解決いたしました。|現在は正常に動いております。ご確認ください。
        = reply solved_asking solved_happy solved_chatter
        ご質問にはメールでお答えしました。|ご意見ありがとうございます。
        = customer solved_asking solved_happy solved_chatter
        ありがとうございます、分かりました。|見つかりました。
        = customer solved
        直りました。ありがとうございます。|解決しました。助かりました。
        = customer unsolved
        まだ同じです。|変わりません。|-まだですか？
        """
}
